package chat.holt.ui.preview;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.preview.ViewAsViewModel.Choice;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bar over the window while one looks through other eyes.
public final class ViewAsView extends HBox {
    private final ViewAsViewModel viewModel;
    private final MenuButton roles = new MenuButton(Text.of("viewAs.choose"));

    public ViewAsView(ViewAsViewModel viewModel) {
        super(12);
        this.viewModel = viewModel;
        setId("view-as");
        getStyleClass().add("view-as");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label();
        title.setId("view-as-title");
        title.getStyleClass().add(Styles.STRONG);
        title.textProperty().bind(viewModel.title());
        Label summary = new Label();
        summary.setId("view-as-summary");
        summary.getStyleClass().add(Styles.META);
        summary.textProperty().bind(viewModel.summary());
        VBox texts = new VBox(title, summary);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        roles.setId("view-as-roles");
        roles.getStyleClass().add(Styles.SMALL);
        roles.setMinWidth(USE_PREF_SIZE);
        viewModel.roles().subscribe(this::showRoles);
        Button leave = Buttons.primary("view-as-leave", Text.of("viewAs.leave"));
        leave.getStyleClass().add(Styles.SMALL);
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(click -> viewModel.leave());
        getChildren().addAll(Icons.of("fth-eye"), texts, roles, leave);
        visibleProperty().bind(viewModel.title().isNotEmpty());
        managedProperty().bind(visibleProperty());
        showRoles();
    }

    private void showRoles() {
        roles.getItems().setAll(viewModel.roles().stream().map(this::item).toList());
        roles.setVisible(!roles.getItems().isEmpty());
        roles.setManaged(roles.isVisible());
    }

    private CheckMenuItem item(Choice choice) {
        CheckMenuItem item = new CheckMenuItem(choice.name());
        item.setId("view-as-role-" + choice.id());
        item.setSelected(choice.chosen());
        item.setOnAction(event -> viewModel.toggle(choice.id()));
        return item;
    }
}
