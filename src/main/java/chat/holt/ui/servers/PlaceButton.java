package chat.holt.ui.servers;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.File;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.servers.RailItem.ConversationItem;
import chat.holt.ui.servers.RailItem.Home;
import chat.holt.ui.servers.RailItem.MoreItem;
import chat.holt.ui.servers.RailItem.ServerItem;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A server or a conversation in the rail.
final class PlaceButton extends RailButton {

    private final Media media;
    private RailItem item;
    private @Nullable Face face;

    PlaceButton(RailItem item, Media media) {
        super(
                switch (item) {
                    case ServerItem server -> "rail-server-" + server.serverId();
                    case ConversationItem conversation -> "rail-conversation-" + conversation.channelId();
                    case Home _, MoreItem _ -> "rail-" + item.key();
                });
        this.media = media;
        this.item = item;
        update(item);
    }

    RailItem item() {
        return item;
    }

    void update(RailItem now) {
        item = now;
        switch (now) {
            case ServerItem server -> {
                name(server.name());
                state(server.selected(), server.unread(), server.mentions());
                muted(server.muted());
                picture(new Face(server.serverId(), server.name(), server.icon()), Avatar.square(SIZE));
            }
            case ConversationItem conversation -> {
                name(conversation.name());
                state(false, true, conversation.mentions());
                picture(conversation.face(), Avatar.round(SIZE));
            }
            case MoreItem more -> {
                name(Text.of("rail.more", more.count()));
                state(false, true, more.mentions());
                face(new Label(Text.of("rail.more.short", more.count())));
            }
            case Home home -> state(home.selected(), false, home.mentions());
        }
    }

    private void picture(Face now, Avatar avatar) {
        if (now.equals(face)) {
            return;
        }
        face = now;
        avatar.show(now.id(), now.name());
        File picture = now.picture();
        if (picture != null) {
            avatar.imageProperty().bind(media.avatar(picture, SIZE));
        }
        face(avatar);
    }
}
