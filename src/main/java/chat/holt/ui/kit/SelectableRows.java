package chat.holt.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// People in a list that can be filtered, of whom several can be selected. Who is only filtered out stays selected.
///
/// @param <R> the rows
public interface SelectableRows<R extends SelectableRows.Row> {

    /// Somebody in the list.
    interface Row {
        String userId();
    }

    /// Those who pass the filter, in order.
    ObservableList<R> rows();

    /// Ids of those who are selected, in the order of selection.
    ObservableSet<String> selected();

    /// Selects somebody, or no longer.
    default void toggle(String userId) {
        if (!selected().remove(userId)) {
            selected().add(userId);
        }
    }

    /// Adds the rows between two, both included, to the selection.
    default void selectRange(int from, int to) {
        for (int i = Math.max(0, Math.min(from, to)); i <= Math.min(rows().size() - 1, Math.max(from, to)); i++) {
            selected().add(rows().get(i).userId());
        }
    }

    /// Selects all that pass the filter; when they all are already, selects none.
    default void toggleAll() {
        List<String> shown = rows().stream().map(Row::userId).toList();
        if (selected().containsAll(shown)) {
            selected().clear();
        } else {
            selected().addAll(shown);
        }
    }
}
