package chat.holt.ui.chat.suggest;

import chat.holt.ui.kit.emoji.EmojiChoice;
import chat.holt.ui.kit.people.Face;
import org.jspecify.annotations.Nullable;

/// What a begun word may become.
///
/// @param text what goes into the draft, with tokens
/// @param name what it is called
/// @param detail tells it from others of that name; may be empty
/// @param colour CSS colour of a role; null for none
/// @param face of a user; null for others
/// @param emoji null for others
record Suggestion(
        String text,
        String name,
        String detail,
        @Nullable String colour,
        @Nullable Face face,
        @Nullable EmojiChoice emoji) {}
