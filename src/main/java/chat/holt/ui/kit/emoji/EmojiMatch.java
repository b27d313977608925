package chat.holt.ui.kit.emoji;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How well emojis fit a few typed letters: names before keywords, beginnings before middles, and among equals those
/// used lately before the others.
final class EmojiMatch {
    private static final int NONE = 0;
    private static final int SAME = 60;
    private static final int BEGINNING = 50;
    private static final int WORD = 40;
    private static final int KEYWORD = 30;
    private static final int MIDDLE = 20;
    private static final int RECENT = 5;

    private static final String FLAG = "flag-";
    private static final int LEAST_COUNTRY = 3;

    private record Ranked(EmojiChoice emoji, int score) {}

    private EmojiMatch() {}

    /// @param recent emojis used last
    static List<EmojiChoice> best(String query, List<EmojiChoice> all, List<String> recent, int most) {
        String wanted = query.strip().toLowerCase(Locale.ROOT).replace(":", "");
        String code = wanted.replace(' ', '_');
        List<Ranked> ranked = new ArrayList<>();
        for (EmojiChoice emoji : all) {
            int score = score(wanted, code, emoji);
            if (score > NONE) {
                ranked.add(new Ranked(emoji, recent.contains(emoji.emoji()) ? score + RECENT : score));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .limit(most)
                .map(Ranked::emoji)
                .toList();
    }

    private static int score(String wanted, String code, EmojiChoice emoji) {
        // Two letters that name a country are meant as the begin of a word.
        if (wanted.length() < LEAST_COUNTRY && emoji.code().startsWith(FLAG)) {
            return NONE;
        }
        int best = NONE;
        for (String known : emoji.codes()) {
            best = Math.max(best, score(code, known.toLowerCase(Locale.ROOT)));
        }
        if (best >= WORD) {
            return best;
        }
        if (wordBegins(wanted, emoji.name())) {
            return WORD;
        }
        for (String word : emoji.words()) {
            if (word.startsWith(wanted)) {
                return word.length() == wanted.length() ? KEYWORD + 1 : KEYWORD;
            }
        }
        return best;
    }

    private static int score(String wanted, String code) {
        if (code.startsWith(wanted)) {
            return code.length() == wanted.length() ? SAME : BEGINNING;
        }
        return wordBegins(wanted, code) ? WORD : code.contains(wanted) ? MIDDLE : NONE;
    }

    private static boolean wordBegins(String wanted, String text) {
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
