package chat.holt.ui.kit.emoji;

import chat.holt.ui.kit.people.Face;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Emojis that belong together in the picker.
///
/// @param id of a server, or the name of a group
/// @param icon literal of its icon; null for a server, which has its face
/// @param face of a server; null for others
record EmojiSection(
        String id,
        String title,
        @Nullable String icon,
        @Nullable Face face,
        List<EmojiChoice> emojis) {}
