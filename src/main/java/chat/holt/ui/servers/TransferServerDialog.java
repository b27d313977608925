package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.NameConfirmation;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.identity.IdentityFields;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks to whom to give a server, says what that means, and asks who you are and for the server's name.
public final class TransferServerDialog extends FormDialog {
    private static final double LIST_HEIGHT = 112;
    private static final double SPACING = 6;

    private final TransferServerViewModel model;
    private final TextField filter = new TextField();

    public TransferServerDialog(TransferServerViewModel model, Media media) {
        super(
                Look.destructive(
                        "transfer-server",
                        Text.of("servers.transfer.title", model.name()),
                        Text.of("servers.transfer.verb")),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        this.model = model;
        Label meaning = new Label();
        meaning.setId("transfer-meaning");
        meaning.getStyleClass().add("settings-notice");
        meaning.setGraphic(Icons.of("fth-alert-triangle"));
        meaning.setWrapText(true);
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.textProperty()
                .bind(model.chosen()
                        .map(heir -> Text.of("servers.transfer.meaning", heir.name()))
                        .orElse(Text.of("servers.transfer.meaning.nobody")));
        VBox fields = new VBox(
                12,
                chooser(media),
                meaning,
                new NameConfirmation("transfer-name", model.name(), model.typed()),
                new IdentityFields(model.identity()),
                new ReasonField("transfer-reason", model.reason(), Text.of("servers.transfer.reason")));
        fields.disableProperty().bind(model.attempt().busy());
        body().getChildren().setAll(fields);
        closeWhen(model.attempt().done());
    }

    /// Opens over the window, ready to type part of a name.
    public void show(Window window) {
        show(window, filter);
    }

    private VBox chooser(Media media) {
        filter.setId("transfer-filter");
        filter.setPromptText(Text.of("servers.transfer.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        Label label = new Label(Text.of("servers.transfer.heir"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setLabelFor(filter);
        filter.setAccessibleText(label.getText());
        ListView<Heir> list = new ListView<>(model.heirs());
        list.setId("transfer-heirs");
        list.getStyleClass().add("heir-list");
        list.setAccessibleText(label.getText());
        list.setCellFactory(view -> new HeirCell(media));
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(LIST_HEIGHT);
        Label empty = new Label();
        empty.textProperty()
                .bind(model.loading()
                        .map(now -> Text.of(now ? "servers.transfer.loading" : "servers.transfer.noMatch")));
        empty.getStyleClass().addAll(Styles.META, Styles.MUTED);
        list.setPlaceholder(empty);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(heir -> model.chosen().set(heir));
        model.chosen().subscribe(heir -> {
            if (heir == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(heir);
            }
        });
        return new VBox(SPACING, label, filter, list);
    }
}
