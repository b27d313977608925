package chat.holt.ui.kit.emoji;

import chat.holt.model.Emoji;
import chat.holt.ui.kit.EmojiRun;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An emoji that can be picked.
///
/// @param emoji as on the wire: the id of a custom one, the Unicode text of others
/// @param picture see [EmojiRun#picture]; null for custom ones
/// @param name in words
/// @param codes shortcodes without colons, the usual one first
/// @param words other words it is found by
/// @param toned its picture with a skin tone, which a `*` stands for; empty if it has no tones
public record EmojiChoice(
        String emoji, @Nullable String picture, String name, List<String> codes, List<String> words, String toned) {

    static EmojiChoice custom(Emoji emoji) {
        return new EmojiChoice(emoji.id(), null, ":" + emoji.name() + ":", List.of(emoji.name()), List.of(), "");
    }

    /// A Unicode emoji by the name of its picture.
    static EmojiChoice unicode(String picture, String name, List<String> codes, List<String> words, String toned) {
        return new EmojiChoice(text(picture), picture, name, codes, words, toned);
    }

    public boolean isCustom() {
        return picture == null;
    }

    /// The usual shortcode, without colons.
    public String code() {
        return codes.getFirst();
    }

    /// What a message contains for it: `:id:` of a custom one, the text of others.
    public String token() {
        return isCustom() ? ":" + emoji + ":" : emoji;
    }

    boolean hasTones() {
        return !toned.isEmpty();
    }

    /// The same in a skin tone, if it has tones.
    ///
    /// @param tone code point in hex; null for the usual yellow
    EmojiChoice in(@Nullable String tone) {
        return tone == null || !hasTones() ? this : unicode(toned.replace("*", tone), name, codes, words, "");
    }

    private static String text(String picture) {
        int[] points = Arrays.stream(picture.split("-"))
                .mapToInt(point -> Integer.parseInt(point, 16))
                .toArray();
        return new String(points, 0, points.length);
    }
}
