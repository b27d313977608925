package chat.holt.ui.servers;

import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.servers.RailItem.ServerItem;
import java.util.Objects;

/// A server in the rail.
final class ServerButton extends RailButton {

    private final Media media;
    private ServerItem item;

    ServerButton(ServerItem item, Media media) {
        super("rail-server-" + item.serverId());
        this.media = media;
        this.item = item;
        picture();
        update(item);
    }

    ServerItem item() {
        return item;
    }

    void update(ServerItem now) {
        boolean samePicture = item.name().equals(now.name()) && Objects.equals(item.icon(), now.icon());
        item = now;
        name(now.name());
        state(now.selected(), now.unread(), now.mentions());
        muted(now.muted());
        if (!samePicture) {
            picture();
        }
    }

    private void picture() {
        Avatar avatar = Avatar.square(SIZE);
        avatar.show(item.serverId(), item.name());
        if (item.icon() != null) {
            avatar.imageProperty().bind(media.avatar(item.icon(), SIZE));
        }
        face(avatar);
    }
}
