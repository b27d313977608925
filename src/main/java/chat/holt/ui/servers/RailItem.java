package chat.holt.ui.servers;

import chat.holt.model.File;
import chat.holt.ui.kit.people.Face;
import org.jspecify.annotations.Nullable;

/// One place of the rail.
public sealed interface RailItem {

    /// How often you were mentioned there.
    int mentions();

    /// Whether it is on screen.
    boolean selected();

    /// Tells it from the other places of the account.
    String key();

    /// Conversations and friends.
    ///
    /// @param mentions friend requests that wait for an answer
    record Home(int mentions, boolean selected) implements RailItem {
        @Override
        public String key() {
            return "home";
        }
    }

    /// A conversation with unread messages.
    record ConversationItem(String channelId, String name, Face face, int mentions) implements RailItem {
        @Override
        public String key() {
            return channelId;
        }

        @Override
        public boolean selected() {
            return false;
        }
    }

    /// More conversations with unread messages than there is room for.
    record MoreItem(int count, int mentions) implements RailItem {
        @Override
        public String key() {
            return "more";
        }

        @Override
        public boolean selected() {
            return false;
        }
    }

    record ServerItem(
            String serverId,
            String name,
            @Nullable File icon,
            boolean unread,
            int mentions,
            boolean muted,
            boolean selected)
            implements RailItem {
        @Override
        public String key() {
            return serverId;
        }
    }
}
