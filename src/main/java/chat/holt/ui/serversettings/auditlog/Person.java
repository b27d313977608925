package chat.holt.ui.serversettings.auditlog;

import chat.holt.model.File;
import org.jspecify.annotations.Nullable;

/// Somebody to filter by.
///
/// @param tag user name with digits; empty while the user is unknown
public record Person(
        String userId, String name, String tag, @Nullable File avatar) {}
