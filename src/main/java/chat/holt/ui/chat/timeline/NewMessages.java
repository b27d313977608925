package chat.holt.ui.chat.timeline;

import java.time.Instant;

/// What came since the channel was read last, begins above the view, and was not looked at yet.
///
/// @param count of those loaded
/// @param more whether there are others that are not loaded
/// @param since time of the message read last
record NewMessages(int count, boolean more, Instant since) {}
