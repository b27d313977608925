package chat.holt.ui.kit.notifications;

/// A message as the desktop shows it, in plain text.
///
/// @param tag a newer one with the same tag takes its place
/// @param title who wrote where
/// @param body what was written; empty if that is not to be shown
public record Notice(String tag, String title, String body) {}
