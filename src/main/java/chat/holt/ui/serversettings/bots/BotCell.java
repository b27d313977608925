package chat.holt.ui.serversettings.bots;

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

/// One bot: picture, name, owner, and a button with what can be done.
final class BotCell extends ListCell<BotRow> {
    private static final int AVATAR = 32;

    private final Media media;
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label name = new Label();
    private final Label owner = new Label();
    private final Button more = Buttons.icon("", "fth-more-horizontal", Text.of("bots.more"));
    private final HBox box;

    /// @param menu opens the menu of a bot at a node
    BotCell(Media media, BiConsumer<Node, BotRow> menu) {
        this.media = media;
        getStyleClass().add("bot-cell");
        name.getStyleClass().add(Styles.MEDIUM);
        owner.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox texts = new VBox(name, owner);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        more.setOnAction(click -> menu.accept(more, getItem()));
        box = new HBox(12, avatar, texts, more);
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BotRow bot, boolean empty) {
        super.updateItem(bot, empty);
        avatar.imageProperty().unbind();
        if (bot == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        avatar.show(bot.id(), bot.name());
        if (bot.avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(bot.avatar(), AVATAR));
        }
        name.setText(bot.tag());
        owner.setText(Text.of("bots.of", bot.owner()));
        more.setId("bot-more-" + bot.id());
        more.setAccessibleText(Text.of("bots.more.accessible", bot.name()));
        setAccessibleText(bot.name() + ", " + owner.getText());
        setGraphic(box);
    }
}
