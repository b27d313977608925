package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.settings.PageHead;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The roles page: the list on the left, the selected role on the right.
public final class RolesView extends VBox {
    private static final double LIST_WIDTH = 320;
    private static final double FILTER_WIDTH = 190;

    private final RolesViewModel viewModel;

    public RolesView(RolesViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        getStyleClass().add("settings-page");
        setId("settings-roles");
        PageHead head = new PageHead(Text.of("settings.server.roles"), Text.of("settings.server.roles.hint"));

        RoleListView list = new RoleListView(viewModel);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(tools(), trouble(), conflict(), list);
        left.getStyleClass().add("roles-left");
        left.setMinWidth(LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        // The row being dragged floats over the neighbour.
        left.setViewOrder(-1);

        RoleView role = new RoleView(viewModel, media);
        HBox.setHgrow(role, Priority.ALWAYS);
        HBox body = new HBox(left, role);
        body.getStyleClass().add("roles-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
    }

    private Node tools() {
        FilterField filter = new FilterField("roles-filter", "", viewModel.filter());
        viewModel.rows().subscribe(() -> filter.prompt(Text.of("settings.server.roles.filter", viewModel.size())));
        filter.prompt(Text.of("settings.server.roles.filter", viewModel.size()));
        filter.setMaxWidth(FILTER_WIDTH);
        HBox.setHgrow(filter, Priority.ALWAYS);

        Button create = new Button(Text.of("settings.server.roles.new"), Icons.of("fth-plus"));
        create.setId("roles-new");
        create.getStyleClass().add("small");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setOnAction(click -> viewModel.create());
        create.disableProperty().bind(viewModel.busy());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(filter, space, create);
        viewModel.role().role().subscribe(role -> {
            String blocked = viewModel.createBlocked();
            create.setVisible(blocked.isEmpty());
            create.setTooltip(blocked.isEmpty() ? null : new Tooltip(blocked));
        });
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Node trouble() {
        Label text = new Label();
        text.setId("roles-trouble");
        text.getStyleClass().add("settings-error");
        text.setGraphic(Icons.of("fth-alert-triangle"));
        text.setWrapText(true);
        text.textProperty().bind(viewModel.trouble());
        text.visibleProperty().bind(viewModel.trouble().map(sentence -> !sentence.isEmpty()));
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private Node conflict() {
        Label title = new Label(Text.of("settings.server.roles.conflict"));
        title.getStyleClass().add("strong");
        Label text = new Label(Text.of("settings.server.roles.conflict.text"));
        text.getStyleClass().add("meta");
        Button mine = new Button(Text.of("settings.server.roles.conflict.mine"));
        mine.setId("roles-keep-mine");
        mine.getStyleClass().add("small");
        mine.setOnAction(click -> viewModel.keepMine());
        Button theirs = new Button(Text.of("settings.server.roles.conflict.theirs"));
        theirs.setId("roles-take-theirs");
        theirs.getStyleClass().add("small");
        theirs.setOnAction(click -> viewModel.takeTheirs());
        HBox buttons = new HBox(mine, theirs);
        buttons.getStyleClass().add("roles-conflict-buttons");
        VBox box = new VBox(title, text, buttons);
        box.setId("roles-conflict");
        box.getStyleClass().add("roles-conflict");
        box.visibleProperty().bind(viewModel.conflict());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
