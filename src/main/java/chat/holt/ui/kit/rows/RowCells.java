package chat.holt.ui.kit.rows;

/// How an [AnchoredListView] identifies rows and makes the nodes that show them.
public interface RowCells<R> {
    /// Identity of a row, unique within the list and stable while its content changes.
    String key(R row);

    /// Rows of equal kind can share a reused cell.
    Object kind(R row);

    /// Whether the list can hold on to the row: false for one that stands where its neighbours let it, such as a
    /// divider that moves up when rows come before it.
    default boolean stays(R row) {
        return true;
    }

    /// A new cell for rows of the kind of `row`; [RowCell#show] follows.
    RowCell<R> create(R row);
}
