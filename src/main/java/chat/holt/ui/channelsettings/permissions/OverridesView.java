package chat.holt.ui.channelsettings.permissions;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.permissions.DraftNotices;
import chat.holt.ui.kit.permissions.PermissionEditor;
import chat.holt.ui.kit.settings.PageHead;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// For whom a channel or category changes something, and what for the one selected.
public final class OverridesView extends VBox {
    private static final double LIST_WIDTH = 260;
    private static final double ROW_HEIGHT = 42;

    private final OverridesViewModel viewModel;
    private final ListView<OverrideRow> list = new ListView<>();
    private final Label title = new Label();
    private final Button remove = new Button(Text.of("permissions.remove"), Icons.of("fth-trash-2"));

    /// What a channel changes.
    public static OverridesView ofChannel(OverridesViewModel viewModel) {
        return new OverridesView(viewModel, new PageHead(title(), Text.of("permissions.channel.about")));
    }

    /// What a category changes, with the channels that differ from it.
    public static OverridesView ofCategory(CategoryPermissionsViewModel viewModel) {
        PageHead head = new PageHead(title(), "");
        head.text().bind(viewModel.about());
        return new OverridesView(viewModel.page(), head, new DriftView(viewModel));
    }

    private static String title() {
        return Text.of("settings.server.role.permissions");
    }

    /// @param below what stands below the list
    private OverridesView(OverridesViewModel viewModel, PageHead head, Node... below) {
        this.viewModel = viewModel;
        setId("overrides");
        getStyleClass().add("settings-page");
        HBox body = new HBox(left(below), right());
        body.getStyleClass().add("roles-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, new DraftNotices(viewModel.draft()), body);
        viewModel.selected().subscribe(this::select);
        viewModel.rows().subscribe(this::select);
        select();
    }

    private Node left(Node... below) {
        Button add = Buttons.plain("override-add", Text.of("permissions.add"));
        add.setGraphic(Icons.of("fth-plus"));
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(click -> Menus.showBelow(add, viewModel.addable()));
        list.setId("override-list");
        list.getStyleClass().add("role-list");
        list.setAccessibleText(Text.of("permissions.places"));
        list.setItems(viewModel.rows());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new OverrideCell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                viewModel.selected().set(row.roleId());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                viewModel.remove();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(add, list);
        left.getChildren().addAll(below);
        left.getStyleClass().add("roles-left");
        left.setMinWidth(LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        return left;
    }

    private Node right() {
        title.setId("override-title");
        title.getStyleClass().add(Styles.TITLE);
        remove.setId("override-remove");
        remove.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(click -> viewModel.remove());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("role-head");
        PermissionEditor editor = new PermissionEditor(viewModel.editor());
        VBox.setVgrow(editor, Priority.ALWAYS);
        VBox right = new VBox(head, editor);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void select() {
        String wanted = viewModel.selected().get();
        for (OverrideRow row : viewModel.rows()) {
            if (row.roleId().equals(wanted)) {
                if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                    list.getSelectionModel().select(row);
                }
                title.setText(row.name());
                String blocked = viewModel.removeBlocked();
                remove.setVisible(row.allowed() + row.denied() > 0 && blocked.isEmpty());
                remove.setTooltip(new Tooltip(Text.of("permissions.remove.hint")));
            }
        }
    }
}
