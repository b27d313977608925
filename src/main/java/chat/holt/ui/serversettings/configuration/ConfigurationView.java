package chat.holt.ui.serversettings.configuration;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilePicker;
import chat.holt.ui.kit.FilePicker.Kind;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.serversettings.configuration.ConfigurationViewModel.Shown;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page of a server's configuration. A file can be dropped to compare it with the server.
public final class ConfigurationView extends VBox {
    private final ConfigurationViewModel viewModel;
    private final StackPane content = new StackPane();

    public ConfigurationView(ConfigurationViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("settings-page");
        setId("settings-configuration");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new PageHead(
                                Text.of("settings.configuration"),
                                Text.of("settings.configuration.text", viewModel.unseen())),
                        tools(),
                        wrong(),
                        content);
        viewModel.shown().subscribe(this::show);
        setOnDragOver(this::draggedOver);
        setOnDragDropped(this::dropped);
    }

    private Node tools() {
        Button export = tool("configuration-export", "fth-download", Text.of("settings.configuration.export"));
        export.setOnAction(
                click -> FilePicker.saveAs(getScene().getWindow(), kind(), viewModel.fileName(), viewModel::export));
        Button compare = tool("configuration-compare", "fth-upload", Text.of("settings.configuration.compare"));
        compare.setOnAction(click -> FilePicker.openOne(getScene().getWindow(), kind(), viewModel::compare));
        Button files = tool("configuration-files", "fth-columns", Text.of("settings.configuration.compareFiles"));
        files.setOnAction(click -> FilePicker.openOne(
                getScene().getWindow(),
                kind(),
                before ->
                        FilePicker.openOne(getScene().getWindow(), kind(), after -> viewModel.compare(before, after))));
        HBox tools = new HBox(8, export, compare, files);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Button tool(String id, String icon, String text) {
        Button button = Buttons.plain(id, text);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(viewModel.busy());
        return button;
    }

    private Node wrong() {
        Label sentence = new Label();
        sentence.setId("configuration-error");
        sentence.getStyleClass().add(Styles.STRONG);
        sentence.setWrapText(true);
        sentence.textProperty().bind(viewModel.attempt().error());
        Label problems = new Label();
        problems.setId("configuration-problems");
        problems.setWrapText(true);
        problems.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.join("\n", viewModel.problems()), viewModel.problems()));
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        VBox wrong = new VBox(6, sentence, problems);
        wrong.getStyleClass().add("configuration-wrong");
        wrong.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        return wrong;
    }

    private void show(Shown shown) {
        content.getChildren()
                .setAll(
                        switch (shown) {
                            case Shown.Start() ->
                                new EmptyState(
                                        "fth-code",
                                        Text.of("settings.configuration.start.title"),
                                        Text.of("settings.configuration.start.text"));
                            case Shown.Comparison comparison -> new DiffView(viewModel, comparison);
                            case Shown.Steps steps -> new PlanView(viewModel, steps);
                        });
    }

    private void draggedOver(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> viewModel.compare(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    private static Kind kind() {
        return new Kind(Text.of("settings.configuration.files.kind"), "json");
    }
}
