package chat.holt.ui.kit.rows;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A node that shows one row of an [AnchoredListView] and is reused for other rows of the same kind.
/// Its height is `prefHeight(width)`; asking for layout makes the list measure it again. UI thread only.
public abstract class RowCell<R> extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    public RowCell() {
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    /// Shows `row`; called for a new row and again whenever the list replaces it by one with the same key.
    public abstract void show(R row);

    /// The cell leaves the screen: ends whatever it listens to.
    public void hide() {}

    /// Whether keyboard navigation stands on this row.
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
