package chat.holt.ui.kit.people;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.File;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One bot: picture, name, what is to say of it, and a button with what can be done.
public final class BotCell<B> extends ListCell<B> {
    /// @param tag name with its four digits
    /// @param state a few words about it
    public record Line(
            String id, String name, String tag, @Nullable File avatar, String state) {}

    private static final int AVATAR = 32;

    private final Media media;
    private final Function<B, Line> line;
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label name = new Label();
    private final Label state = new Label();
    private final Button more = Buttons.icon("", "fth-more-horizontal", Text.of("bots.more"));
    private final HBox box;

    /// @param menu opens the menu of a bot at a node
    public BotCell(Media media, Function<B, Line> line, BiConsumer<Node, B> menu) {
        this.media = media;
        this.line = line;
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
    protected void updateItem(@Nullable B item, boolean empty) {
        super.updateItem(item, empty);
        avatar.imageProperty().unbind();
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Line bot = line.apply(item);
        avatar.show(bot.id(), bot.name());
        if (bot.avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(bot.avatar(), AVATAR));
        }
        name.setText(bot.tag());
        state.setText(bot.state());
        more.setId("bot-more-" + bot.id());
        more.setAccessibleText(Text.of("bots.more.accessible", bot.name()));
        setAccessibleText(bot.name() + ", " + state.getText());
        setGraphic(box);
    }
}
