package chat.holt.ui.serversettings.configuration;

import chat.holt.configuration.Difference;
import chat.holt.configuration.Difference.Kind;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.configuration.ConfigurationViewModel.Shown.Comparison;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two configurations compared: a tree that arrow keys walk and open, and the way to a plan.
final class DiffView extends VBox {
    private static final double ROW_HEIGHT = 36;

    private final ConfigurationViewModel page;
    private final DiffViewModel viewModel;
    private final ListView<DiffRow> list = new ListView<>();

    DiffView(ConfigurationViewModel page, Comparison comparison) {
        super(12);
        this.page = page;
        this.viewModel = comparison.diff();
        setId("configuration-diff");
        Label title = new Label(comparison.title());
        title.setId("configuration-compared");
        title.getStyleClass().add(Styles.HEADING);
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(12, title, space);
        head.setAlignment(Pos.CENTER_LEFT);
        for (Kind kind : Kind.values()) {
            if (viewModel.count(kind) > 0) {
                Label count = new Label(Text.of("settings.configuration.count." + kind.name(), viewModel.count(kind)));
                count.getStyleClass().addAll("diff-count", DiffCell.style(kind));
                count.setMinWidth(USE_PREF_SIZE);
                head.getChildren().add(count);
            }
        }
        Node body = viewModel.isEmpty() ? alike() : tree();
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body, foot(comparison.wanted() != null));
    }

    private static Node alike() {
        return new EmptyState(
                "fth-check-circle",
                Text.of("settings.configuration.alike"),
                Text.of("settings.configuration.alike.text"));
    }

    private Node tree() {
        list.setId("configuration-differences");
        list.getStyleClass().add("diff-list");
        list.setAccessibleText(Text.of("settings.configuration.differences"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new DiffCell(viewModel));
        list.setItems(viewModel.rows());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        return list;
    }

    private void typed(KeyEvent event) {
        int index = list.getFocusModel().getFocusedIndex();
        if (list.getFocusModel().getFocusedItem() instanceof DiffRow.Thing(Difference difference, boolean open)) {
            boolean toggles = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
            boolean opens = event.getCode() == KeyCode.RIGHT;
            if (toggles || opens || event.getCode() == KeyCode.LEFT) {
                viewModel.open(difference, opens || toggles && !open);
                list.getSelectionModel().clearAndSelect(index);
                event.consume();
            }
        }
    }

    private Node foot(boolean live) {
        Button all = Buttons.quiet("configuration-open-all", "");
        Runnable name = () -> all.setText(
                Text.of(viewModel.allOpen() ? "settings.configuration.closeAll" : "settings.configuration.openAll"));
        viewModel.rows().subscribe(name);
        name.run();
        all.setOnAction(click -> viewModel.toggleAll());
        all.setVisible(!viewModel.isEmpty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button back = Buttons.plain("configuration-dismiss", Text.of("settings.configuration.close"));
        back.setOnAction(click -> page.dismiss());
        HBox foot = new HBox(12, all, space, back);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (live && !viewModel.isEmpty()) {
            Button plan = Buttons.primary("configuration-plan", Text.of("settings.configuration.plan"));
            plan.setOnAction(click -> page.plan());
            foot.getChildren().add(plan);
        }
        return foot;
    }
}
