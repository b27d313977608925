package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.RowDrag;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The list of roles, reordered by dragging or with Alt and the arrow keys.
final class RoleListView extends StackPane {
    private static final double ROW_HEIGHT = 46;

    private final RolesViewModel viewModel;
    private final ListView<RoleRow> list = new ListView<>();
    private boolean restoring;

    RoleListView(RolesViewModel viewModel) {
        this.viewModel = viewModel;
        Pane overlay = new Pane();
        list.setId("roles");
        list.getStyleClass().add("role-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(Text.of("settings.server.roles"));
        Label nothing = new Label(Text.of("settings.server.roles.noMatch"));
        nothing.getStyleClass().add("hint");
        list.setPlaceholder(nothing);
        RowDrag<RoleRow> drag = new RowDrag<>(list, overlay, new Order());
        list.setCellFactory(view -> new RoleCell(drag.dragged().map(RoleRow::id).orElse(""), viewModel::actions));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        list.setItems(viewModel.rows());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        viewModel.rows().subscribe(this::restoreSelection);
        viewModel.selected().subscribe(id -> restoreSelection());
        getChildren().addAll(list, overlay);
        getStyleClass().add("role-list-pane");
    }

    private void typed(KeyEvent event) {
        RoleRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        boolean up = ShortcutKeys.matches(event, Shortcut.MOVE_UP);
        if (up || ShortcutKeys.matches(event, Shortcut.MOVE_DOWN)) {
            viewModel.moveBy(row.id(), up ? -1 : 1);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
            event.consume();
        } else {
            Menus.pressed(viewModel.actions(row.id()), event).ifPresent(action -> {
                action.run();
                event.consume();
            });
        }
    }

    private void selected(RoleRow row) {
        if (row != null && !restoring) {
            viewModel.selected().set(row.id());
        }
    }

    /// Rows are replaced as a whole, so the selection follows the role, not its place.
    private void restoreSelection() {
        restoring = true;
        String id = viewModel.selected().get();
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < viewModel.rows().size(); i++) {
            if (viewModel.rows().get(i).id().equals(id)) {
                list.getSelectionModel().select(i);
                list.getFocusModel().focus(i);
            }
        }
        restoring = false;
    }

    /// Roles between those that are locked and everyone.
    private final class Order implements RowDrag.Rows<RoleRow> {
        @Override
        public boolean ordered(RoleRow row) {
            return !row.everyone() && (row.locked() || viewModel.movable());
        }

        @Override
        public @Nullable String locked(RoleRow row) {
            return row.lockedReason();
        }

        @Override
        public Region picture(RoleRow row) {
            return new RoleRowBox(row);
        }

        @Override
        public int gap(RoleRow row, int wanted) {
            return Math.clamp(wanted, viewModel.locked(), viewModel.size());
        }

        @Override
        public void drop(RoleRow row, int gap) {
            int from = row.place() - 1;
            viewModel.move(row.id(), gap > from ? gap - 1 : gap);
        }
    }
}
