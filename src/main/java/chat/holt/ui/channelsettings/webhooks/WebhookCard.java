package chat.holt.ui.channelsettings.webhooks;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.picture.PicturePicker;
import chat.holt.ui.kit.settings.FieldBox;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One webhook: who it is, its address, and its name and picture while they are edited.
final class WebhookCard extends VBox {
    private static final int PICTURE = 40;

    private final WebhookViewModel viewModel;
    private final String id;

    WebhookCard(WebhookViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.id = "webhook-" + viewModel.id();
        setId(id);
        getStyleClass().add("webhook-card");
        getChildren().addAll(head(media), address(), whenEditing(form(media)), error());
    }

    private HBox head(Media media) {
        Avatar avatar = Avatar.round(PICTURE);
        viewModel.name().subscribe(name -> avatar.show(viewModel.id(), name));
        viewModel.avatar().subscribe(file -> {
            avatar.imageProperty().unbind();
            if (file == null) {
                avatar.imageProperty().set(null);
            } else {
                avatar.imageProperty().bind(media.avatar(file, PICTURE));
            }
        });
        Label name = new Label();
        name.getStyleClass().add(Styles.STRONG);
        name.textProperty().bind(viewModel.name());
        Label creator = new Label();
        creator.getStyleClass().addAll(Styles.META, Styles.MUTED);
        creator.textProperty().bind(viewModel.creator());
        VBox texts = new VBox(name, creator);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button edit = small(Buttons.plain(id + "-edit", Text.of("webhooks.edit")));
        edit.setOnAction(click -> viewModel.edit());
        edit.disableProperty().bind(viewModel.editing());
        Button delete = Buttons.icon(id + "-delete", "fth-trash-2", Text.of("webhooks.delete"));
        delete.setOnAction(click -> viewModel.delete());
        HBox head = new HBox(12, avatar, texts, edit, delete);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox address() {
        Label text = new Label();
        text.setId(id + "-address");
        text.getStyleClass().add("webhook-address");
        text.textProperty().bind(viewModel.address());
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.wrapTextProperty().bind(viewModel.revealed());
        HBox.setHgrow(text, Priority.ALWAYS);
        ToggleButton reveal = Buttons.toggleIcon(id + "-reveal", "fth-eye", Text.of("webhooks.reveal"));
        reveal.selectedProperty().bindBidirectional(viewModel.revealed());
        Button copy = small(Buttons.plain(id + "-copy", Text.of("webhooks.copy")));
        copy.setGraphic(Icons.of("fth-copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(click -> viewModel.copy());
        HBox line = new HBox(8, text, reveal, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox form(Media media) {
        TextField name = new TextField();
        name.setId(id + "-name");
        name.textProperty().bindBidirectional(viewModel.newName().value());
        name.setOnAction(enter -> viewModel.save());
        viewModel.editing().subscribe(now -> {
            if (now) {
                name.requestFocus();
            }
        });
        Avatar none = Avatar.round(PICTURE);
        none.show(viewModel.id(), viewModel.name().getValue());
        PicturePicker picture =
                new PicturePicker(id + "-avatar", Text.of("webhooks.avatar"), viewModel.newAvatar(), media, none);
        Button cancel = small(Buttons.quiet(id + "-cancel", Text.of("dialog.cancel")));
        cancel.setOnAction(click -> viewModel.cancel());
        Button save = small(Buttons.primary(id + "-save", Text.of("unsaved.save")));
        save.disableProperty()
                .bind(viewModel.canSave().not().or(viewModel.attempt().busy()));
        save.setOnAction(click -> viewModel.save());
        HBox buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox form = new VBox(
                12,
                new FieldBox(Text.of("channel.name"), name).of(viewModel.newName(), Function.identity()),
                picture,
                buttons);
        form.getStyleClass().add("webhook-form");
        return form;
    }

    private Node whenEditing(Node form) {
        ObservableValue<Boolean> editing = viewModel.editing();
        form.visibleProperty().bind(editing);
        form.managedProperty().bind(editing);
        return form;
    }

    private Label error() {
        Label error = new Label();
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.setWrapText(true);
        error.textProperty().bind(viewModel.attempt().error());
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    private static Button small(Button button) {
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }
}
