package chat.holt.ui.serversettings.bots;

import chat.holt.model.File;
import org.jspecify.annotations.Nullable;

/// A bot as listed.
///
/// @param owner name of whom it belongs to
/// @param mine whether it belongs to the user
public record BotRow(
        String id, String name, String tag, @Nullable File avatar, String owner, boolean mine) {}
