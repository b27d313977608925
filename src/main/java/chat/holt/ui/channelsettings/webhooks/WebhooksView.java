package chat.holt.ui.channelsettings.webhooks;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The webhooks page of a channel's settings.
public final class WebhooksView extends VBox {
    private static final double NAME_WIDTH = 280;

    private final WebhooksViewModel viewModel;
    private final VBox cards = new VBox();

    public WebhooksView(WebhooksViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        setId("webhooks");
        getStyleClass().add("settings-page");
        cards.getStyleClass().add("webhook-cards");
        PageScroll scroll = new PageScroll(cards);
        LoadedList list = new LoadedList(
                        scroll, viewModel.rows(), viewModel.loading(), viewModel.error(), viewModel::load)
                .whenNone(
                        Bindings.isEmpty(viewModel.rows()),
                        new EmptyState("fth-link", Text.of("webhooks.none"), Text.of("webhooks.none.text")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new PageHead(Text.of("webhooks.title"), Text.of("webhooks.text")), creation(), list);
        viewModel.rows().subscribe(() -> show(media));
        show(media);
    }

    private void show(Media media) {
        cards.getChildren()
                .setAll(viewModel.rows().stream()
                        .map(row -> new WebhookCard(row, media))
                        .toList());
    }

    private VBox creation() {
        TextField name = new TextField();
        name.setId("webhook-new-name");
        name.setPromptText(Text.of("webhooks.name"));
        name.setAccessibleText(Text.of("webhooks.name"));
        name.setPrefWidth(NAME_WIDTH);
        name.textProperty().bindBidirectional(viewModel.newName());
        name.setOnAction(enter -> viewModel.create());
        Button create = Buttons.primary("webhook-create", Text.of("webhooks.create"));
        create.disableProperty()
                .bind(viewModel.canCreate().not().or(viewModel.creation().busy()));
        create.setOnAction(click -> viewModel.create());
        HBox line = new HBox(8, name, create);
        line.setAlignment(Pos.CENTER_LEFT);
        Label error = new Label();
        error.setId("webhook-create-error");
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.setWrapText(true);
        error.textProperty().bind(viewModel.creation().error());
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return new VBox(6, line, error);
    }
}
