package chat.holt.settings;

import java.time.Instant;

/// When to clear a status, which the server does not do by itself. Only what is meant is cleared: not what took its
/// place meanwhile.
///
/// @param text the text that goes; empty for none
/// @param presence name of the presence that gives way to Online; empty for none
/// @param at also in the past, if Holt was not running then
public record StatusEnd(String text, String presence, Instant at) {}
