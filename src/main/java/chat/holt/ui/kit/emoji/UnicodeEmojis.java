package chat.holt.ui.kit.emoji;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All Unicode emojis with their names, from `resources/emoji/names.tsv`. Toolkit-free.
public final class UnicodeEmojis {

    private static final String FILE = "/emoji/names.tsv";
    private static final int PARTS = 6;
    /// The skin tones, from light to dark, as code points in hex.
    static final List<String> TONES = List.of("1f3fb", "1f3fc", "1f3fd", "1f3fe", "1f3ff");

    /// Read when first asked for.
    private static final class Known {
        static final UnicodeEmojis ALL = new UnicodeEmojis();
    }

    private final Map<EmojiGroup, List<EmojiChoice>> groups = new EnumMap<>(EmojiGroup.class);
    private final Map<String, EmojiChoice> byCode = new HashMap<>();
    private final Map<String, EmojiChoice> byText = new HashMap<>();

    private UnicodeEmojis() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UnicodeEmojis.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(String line) {
        String[] parts = line.split("\t", PARTS);
        List<String> words = parts[4].isEmpty() ? List.of() : List.of(parts[4].split(","));
        EmojiChoice emoji =
                EmojiChoice.unicode(parts[0], parts[2], List.of(parts[3].split(" ")), words, parts[PARTS - 1]);
        groups.computeIfAbsent(EmojiGroup.valueOf(parts[1]), group -> new ArrayList<>())
                .add(emoji);
        emoji.codes().forEach(code -> byCode.putIfAbsent(code, emoji));
        byText.put(plain(emoji.emoji()), emoji);
        if (emoji.hasTones()) {
            for (String tone : TONES) {
                EmojiChoice toned = emoji.in(tone);
                byText.put(plain(toned.emoji()), toned);
            }
        }
    }

    static List<EmojiChoice> of(EmojiGroup group) {
        return Known.ALL.groups.getOrDefault(group, List.of());
    }

    /// The emoji of a shortcode without colons, in any case; null for none.
    public static @Nullable EmojiChoice byCode(String code) {
        return Known.ALL.byCode.get(code.toLowerCase(Locale.ROOT));
    }

    /// The emoji of a text, with or without U+FE0F; null if it is none.
    public static @Nullable EmojiChoice byText(String text) {
        return Known.ALL.byText.get(plain(text));
    }

    private static String plain(String text) {
        return text.replace("\uFE0F", "");
    }
}
