package chat.holt.ui.chat.message;

import chat.holt.model.Embed;
import chat.holt.ui.chat.player.PlayerViewModel;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.navigation.Destination;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Previews of what a message links to, and cards that bots send; what is linked twice has one.
public final class EmbedList extends VBox {
    private final EmbedCards cards;
    private String messageId = "";
    private List<Embed> shown = List.of();
    private Consumer<String> view = picture -> {};

    public EmbedList(
            Pictures pictures, PlayerViewModel player, Mentions mentions, Consumer<Destination.Link> openLink) {
        cards = new EmbedCards(pictures, player, mentions, openLink, picture -> view.accept(picture));
        getStyleClass().add("embeds");
    }

    /// @param view looks at a picture, by its address or the id of its file
    public void onView(Consumer<String> view) {
        this.view = view;
    }

    /// @param messageId whose embeds these are
    public void show(String messageId, List<Embed> embeds) {
        if (!embeds.equals(shown) || !messageId.equals(this.messageId)) {
            this.messageId = messageId;
            shown = embeds;
            Set<Embed> unlike = new HashSet<>();
            getChildren()
                    .setAll(embeds.stream()
                            .filter(unlike::add)
                            .flatMap(embed -> cards.of(messageId, embed).stream())
                            .toList());
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }
}
