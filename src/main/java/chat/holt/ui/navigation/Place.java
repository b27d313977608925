package chat.holt.ui.navigation;

import org.jspecify.annotations.Nullable;

/// What the main window shows.
///
/// @param serverId null for home, where conversations and friends are
/// @param channelId null for the friends page at home, and for a server of which no channel can be seen
public record Place(@Nullable String serverId, @Nullable String channelId) {

    /// The friends page.
    public static final Place HOME = new Place(null, null);

    public boolean home() {
        return serverId == null;
    }
}
