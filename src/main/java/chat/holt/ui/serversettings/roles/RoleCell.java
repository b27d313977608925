package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// One role in the list. While it is dragged its place is a hole.
final class RoleCell extends ListCell<RoleRow> {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass EVERYONE = PseudoClass.getPseudoClass("everyone");
    private static final PseudoClass HOLE = PseudoClass.getPseudoClass("hole");

    private final ObservableValue<String> dragged;

    /// @param dragged id of the role being dragged; empty for none
    /// @param actions what can be done to a role, by its id
    RoleCell(ObservableValue<String> dragged, Function<String, List<MenuAction>> actions) {
        this.dragged = dragged;
        getStyleClass().add("role-cell");
        dragged.subscribe(id -> showHole());
        Menus.onRequest(
                this,
                () -> getItem() == null ? List.of() : actions.apply(getItem().id()));
    }

    @Override
    protected void updateItem(@Nullable RoleRow row, boolean empty) {
        super.updateItem(row, empty);
        RoleRow shown = empty ? null : row;
        setGraphic(shown == null ? null : new RoleRowBox(shown));
        pseudoClassStateChanged(LOCKED, shown != null && shown.locked());
        pseudoClassStateChanged(EVERYONE, shown != null && shown.everyone());
        setId(shown == null ? null : "role-" + shown.id());
        setTooltip(shown == null || shown.lockedReason() == null ? null : new Tooltip(shown.lockedReason()));
        setAccessibleText(shown == null ? null : spoken(shown));
        showHole();
    }

    private void showHole() {
        RoleRow row = getItem();
        boolean hole = row != null && row.id().equals(dragged.getValue());
        pseudoClassStateChanged(HOLE, hole);
        if (getGraphic() != null) {
            getGraphic().setVisible(!hole);
        }
    }

    private static String spoken(RoleRow row) {
        if (row.everyone()) {
            return row.name();
        }
        return row.lockedReason() == null
                ? Text.of("settings.server.roles.row", row.place(), row.name(), row.members())
                : Text.of(
                        "settings.server.roles.row.locked", row.place(), row.name(), row.members(), row.lockedReason());
    }
}
