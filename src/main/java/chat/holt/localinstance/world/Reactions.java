package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.model.Ulid;

/// What may stand under a message as a reaction.
public final class Reactions {
    /// Distinct reactions per message.
    public static final int MAX = 20;

    private Reactions() {}

    /// `NotFound` for an unknown custom emoji, `InvalidOperation` for a text that is no emoji.
    public static void requireEmoji(World world, String emoji) {
        if (Ulid.valid(emoji)) {
            World.found(world.emojis().find(emoji));
        } else if (!isEmoji(emoji)) {
            throw ApiError.invalidOperation();
        }
    }

    private static boolean isEmoji(String text) {
        boolean pictured = text.codePoints()
                .anyMatch(c -> Character.isEmojiPresentation(c)
                        || Character.isExtendedPictographic(c)
                        || c == 0x20E3
                        || isRegional(c));
        return pictured
                && text.codePoints()
                        .allMatch(c -> Character.isEmoji(c)
                                || Character.isEmojiComponent(c)
                                || Character.isExtendedPictographic(c)
                                || c == 0xFE0F
                                || c == 0x200D
                                || isRegional(c));
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
