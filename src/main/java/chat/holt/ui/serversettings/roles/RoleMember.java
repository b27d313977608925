package chat.holt.ui.serversettings.roles;

import chat.holt.model.File;
import org.jspecify.annotations.Nullable;

/// Somebody who has a role.
///
/// @param tag user name with digits; empty while unknown
public record RoleMember(
        String userId, String name, String tag, @Nullable File avatar) {}
