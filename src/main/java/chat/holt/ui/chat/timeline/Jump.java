package chat.holt.ui.chat.timeline;

import chat.holt.ui.kit.rows.ScrollPosition;

/// A place for the view to go to.
sealed interface Jump {
    /// The newest message.
    record ToEnd() implements Jump {}

    /// A message, to be centred and highlighted.
    record ToMessage(String messageId) implements Jump {}

    /// A row, to be put where it is said.
    record ToPlace(ScrollPosition position) implements Jump {}
}
