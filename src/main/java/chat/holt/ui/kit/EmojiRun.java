package chat.holt.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A stretch of text that is either one emoji we have a picture of or plain text. Toolkit-free.
///
/// @param picture name of the picture in `resources/emoji`; null for plain text
public record EmojiRun(String text, @Nullable String picture) {

    private static final int MOST_KNOWN = 2000;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int PICTURE_STYLE = 0xFE0F;
    private static final int FIRST_NOT_ASCII = 0x80;
    /// The longest pictures, couples with skin tones, have ten.
    private static final int MOST_POINTS = 12;
    /// Below, characters that may be emoji are far more often meant as text: digits, ©, arrows.
    private static final int FIRST_SYMBOL = 0x2600;
    /// Prefixes that choose another picture set (`client-behaviour.md §6`); we have one.
    private static final String PACKS = "[\\uE0E0-\\uE0E6]";

    /// A memo, not state: asking the program's files takes 20 times as long as parsing a line.
    private static final Map<String, Boolean> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    /// Cuts text into runs; neighbouring plain characters stay together, in order nothing but pack prefixes is lost.
    public static List<EmojiRun> of(String text) {
        String clean = text.replaceAll(PACKS, "");
        if (clean.isEmpty()) {
            return List.of();
        }
        if (clean.chars().allMatch(c -> c < FIRST_NOT_ASCII)) {
            return List.of(new EmojiRun(clean, null));
        }
        List<EmojiRun> runs = new ArrayList<>();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(clean);
        int plain = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            String picture = picture(clean.substring(start, end));
            if (picture != null) {
                if (plain < start) {
                    runs.add(new EmojiRun(clean.substring(plain, start), null));
                }
                runs.add(new EmojiRun(clean.substring(start, end), picture));
                plain = end;
            }
        }
        if (plain < clean.length()) {
            runs.add(new EmojiRun(clean.substring(plain), null));
        }
        return runs;
    }

    /// Whether the text is nothing but one emoji we have a picture of.
    public static boolean isEmoji(String text) {
        List<EmojiRun> runs = of(text);
        return runs.size() == 1 && runs.getFirst().picture() != null;
    }

    private static @Nullable String picture(String character) {
        int[] points = character.codePoints().toArray();
        if (!mayBePicture(points)) {
            return null;
        }
        String exact = name(points, false);
        if (exists(exact)) {
            return exact;
        }
        String bare = name(points, true);
        if (exists(bare)) {
            return bare;
        }
        // The wire may drop the style; the names of some pictures hold it.
        String styled = points.length == 1 ? bare + "-fe0f" : withStyleAfterFirst(points);
        return exists(styled) ? styled : null;
    }

    private static boolean mayBePicture(int[] points) {
        int first = points[0];
        if (points.length > MOST_POINTS || !Character.isEmoji(first)) {
            return false;
        }
        for (int point : points) {
            if (point == TEXT_STYLE) {
                return false;
            }
        }
        if (points.length > 1) {
            return first >= FIRST_SYMBOL || points[1] == PICTURE_STYLE || points[points.length - 1] == 0x20E3;
        }
        return Character.isEmojiPresentation(first) || first >= FIRST_SYMBOL && Character.isExtendedPictographic(first);
    }

    private static String withStyleAfterFirst(int[] points) {
        StringBuilder name = new StringBuilder(Integer.toHexString(points[0])).append("-fe0f");
        for (int i = 1; i < points.length; i++) {
            if (points[i] != PICTURE_STYLE) {
                name.append('-').append(hex(points[i]));
            }
        }
        return name.toString();
    }

    private static String name(int[] points, boolean bare) {
        return Arrays.stream(points)
                .filter(point -> !bare || point != PICTURE_STYLE)
                .mapToObj(EmojiRun::hex)
                .collect(Collectors.joining("-"));
    }

    private static String hex(int point) {
        return String.format(Locale.ROOT, "%04x", point);
    }

    private static boolean exists(String name) {
        return KNOWN.computeIfAbsent(name, it -> EmojiRun.class.getResource("/emoji/" + it + ".png") != null);
    }
}
