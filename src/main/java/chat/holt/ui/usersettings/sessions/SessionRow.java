package chat.holt.ui.usersettings.sessions;

import java.time.Instant;

/// A session as listed.
///
/// @param since when it was signed in, which its id tells
/// @param current whether it is the one of this window
public record SessionRow(String id, String name, Instant since, boolean current) {}
