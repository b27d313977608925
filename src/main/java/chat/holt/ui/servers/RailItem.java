package chat.holt.ui.servers;

import chat.holt.model.File;
import org.jspecify.annotations.Nullable;

/// One place of the rail.
public sealed interface RailItem {

    /// How often you were mentioned there.
    int mentions();

    /// Whether it is on screen.
    boolean selected();

    /// Conversations and friends.
    record Home(int mentions, boolean selected) implements RailItem {}

    record ServerItem(
            String serverId,
            String name,
            @Nullable File icon,
            boolean unread,
            int mentions,
            boolean muted,
            boolean selected)
            implements RailItem {}
}
