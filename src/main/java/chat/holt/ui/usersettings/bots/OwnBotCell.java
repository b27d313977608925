package chat.holt.ui.usersettings.bots;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One of your bots: picture, name, who may add it, and a button with what can be done.
final class OwnBotCell extends ListCell<OwnBot> {
    private static final int AVATAR = 32;

    private final Media media;
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label name = new Label();
    private final Label state = new Label();
    private final Button more = Buttons.icon("", "fth-more-horizontal", Text.of("bots.more"));
    private final HBox box;

    /// @param menu opens the menu of a bot at a node
    OwnBotCell(Media media, BiConsumer<Node, OwnBot> menu) {
        this.media = media;
        getStyleClass().add("bot-cell");
        name.getStyleClass().add(Styles.MEDIUM);
        state.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox texts = new VBox(name, state);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        more.setOnAction(click -> menu.accept(more, getItem()));
        box = new HBox(12, avatar, texts, more);
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OwnBot bot, boolean empty) {
        super.updateItem(bot, empty);
        avatar.imageProperty().unbind();
        if (bot == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        avatar.show(bot.id(), bot.name());
        if (bot.user().avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(bot.user().avatar(), AVATAR));
        }
        name.setText(bot.user().tag());
        state.setText(BotsViewModel.state(bot));
        more.setId("bot-more-" + bot.id());
        more.setAccessibleText(Text.of("bots.more.accessible", bot.name()));
        setAccessibleText(bot.name() + ", " + state.getText());
        setGraphic(box);
    }
}
