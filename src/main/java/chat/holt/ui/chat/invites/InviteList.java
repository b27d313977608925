package chat.holt.ui.chat.invites;

import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.kit.markdown.Markdown;
import java.util.List;
import javafx.scene.layout.VBox;

/// Cards of the invites in a message, below each other.
public final class InviteList extends VBox {
    private final InvitesViewModel model;
    private final Pictures pictures;
    private List<InviteViewModel> shown = List.of();
    private List<InviteCard> cards = List.of();

    public InviteList(InvitesViewModel model, Pictures pictures) {
        this.model = model;
        this.pictures = pictures;
        getStyleClass().add("invites");
        setVisible(false);
        setManaged(false);
    }

    public void show(Markdown text) {
        List<InviteViewModel> now = model.of(text);
        if (!now.equals(shown)) {
            hide();
            shown = now;
            cards = now.stream().map(invite -> new InviteCard(invite, pictures)).toList();
            getChildren().setAll(cards);
            setVisible(!cards.isEmpty());
            setManaged(!cards.isEmpty());
        }
    }

    /// Takes the cards away.
    public void hide() {
        cards.forEach(InviteCard::close);
        cards = List.of();
        shown = List.of();
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
