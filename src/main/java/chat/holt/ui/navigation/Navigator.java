package chat.holt.ui.navigation;

import chat.holt.permissions.Permission;
import org.jspecify.annotations.Nullable;

/// Opens screens and dialogs. UI thread.
public interface Navigator {

    void open(Destination destination);

    /// What leads from a refused action to its explanation.
    ///
    /// @param channelId where; null for the whole server
    default Runnable why(String serverId, @Nullable String channelId, String userId, Permission permission) {
        return () -> open(new Destination.WhyPermission(serverId, channelId, userId, permission));
    }

    /// Leaves a full-window screen such as settings for what was there before; does nothing elsewhere.
    void back();
}
