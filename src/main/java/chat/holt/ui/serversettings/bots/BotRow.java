package chat.holt.ui.serversettings.bots;

import chat.holt.model.Bot;
import chat.holt.model.File;
import org.jspecify.annotations.Nullable;

/// A bot as listed.
///
/// @param owner name of whom it belongs to
/// @param onServer whether it is a member of the server
/// @param own what only its owner knows; null for others' bots
public record BotRow(
        String id,
        String name,
        String tag,
        @Nullable File avatar,
        String owner,
        boolean onServer,
        @Nullable Bot own) {}
