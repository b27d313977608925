package chat.holt.ui.serversettings.channels;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.ConflictNotice;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RowDrag;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The channels page: rows are dragged or moved with Alt and the arrow keys, opened with Enter, deleted with Delete.
public final class ChannelTreeView extends VBox {
    private static final double ROW_HEIGHT = 40;

    private final ChannelTreeViewModel viewModel;
    private final ListView<TreeRow> list = new ListView<>();
    private String selected = "";
    private boolean restoring;

    public ChannelTreeView(ChannelTreeViewModel viewModel) {
        this.viewModel = viewModel;
        setId("channel-tree-page");
        getStyleClass().add("settings-page");
        list.setId("channel-tree");
        list.getStyleClass().add("tree-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(Text.of("channels.title"));
        list.setPlaceholder(
                new EmptyState("fth-hash", Text.of("channels.page.none"), Text.of("channels.page.none.text")));
        Pane overlay = new Pane();
        RowDrag<TreeRow> drag = new RowDrag<>(list, overlay, new Order());
        list.setCellFactory(
                view -> new TreeCell(drag.dragged().map(TreeRow::key).orElse(""), viewModel::open, viewModel::actions));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        list.setItems(viewModel.rows());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        viewModel.rows().subscribe(this::restoreSelection);
        StackPane place = new StackPane(list, overlay);
        place.getStyleClass().add("tree-place");
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new PageHead(Text.of("channels.title"), Text.of("channels.page.hint")),
                        tools(),
                        ConflictNotice.choice(
                                "tree-conflict",
                                Text.of("channels.order.conflict"),
                                viewModel.conflict(),
                                viewModel::keepMine,
                                viewModel::takeTheirs),
                        ConflictNotice.failure(
                                "tree-error",
                                Text.of("channels.order.failed"),
                                viewModel.error(),
                                viewModel::dismissError),
                        place);
    }

    private HBox tools() {
        Button channel = Buttons.plain("tree-create-channel", Text.of("channels.create"));
        channel.setGraphic(Icons.of("fth-plus"));
        channel.setOnAction(
                click -> viewModel.createChannel(list.getSelectionModel().getSelectedItem()));
        Button category = Buttons.plain("tree-create-category", Text.of("channels.category.create"));
        category.setGraphic(Icons.of("fth-folder-plus"));
        category.setOnAction(click -> viewModel.createCategory());
        return new HBox(8, channel, category);
    }

    private void typed(KeyEvent event) {
        TreeRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        Optional<Shortcut> way = ShortcutKeys.find(event, Shortcut.MOVES);
        if (way.isPresent()) {
            move(row, way.get());
        } else if (event.isControlDown() || event.isAltDown()) {
            return;
        } else {
            switch (event.getCode()) {
                case ENTER -> viewModel.open(row);
                case DELETE -> viewModel.delete(row);
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    private void move(TreeRow row, Shortcut way) {
        switch (way) {
            case MOVE_UP, MOVE_DOWN -> viewModel.step(row, way == Shortcut.MOVE_DOWN);
            default -> viewModel.shift(row, way == Shortcut.MOVE_RIGHT);
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    private void selected(@Nullable TreeRow row) {
        if (row != null && !restoring) {
            selected = row.key();
        }
    }

    /// Rows are replaced as a whole, so the selection follows what they stand for, not the place.
    private void restoreSelection() {
        restoring = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < viewModel.rows().size(); i++) {
            if (viewModel.rows().get(i).key().equals(selected)) {
                list.getSelectionModel().select(i);
                list.getFocusModel().focus(i);
            }
        }
        restoring = false;
    }

    private final class Order implements RowDrag.Rows<TreeRow> {
        @Override
        public boolean ordered(TreeRow row) {
            return true;
        }

        @Override
        public @Nullable String locked(TreeRow row) {
            return viewModel.locked();
        }

        @Override
        public Region picture(TreeRow row) {
            return new TreeRowBox(row);
        }

        @Override
        public int gap(TreeRow row, int wanted) {
            return viewModel.gap(row, wanted);
        }

        @Override
        public void drop(TreeRow row, int gap) {
            viewModel.drop(row, gap);
        }
    }
}
