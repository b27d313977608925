package chat.holt.ui.chat.suggest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The best of many by how their names fit and, among equals, by what else speaks for them. Case and accents do not
/// count.
final class Ranking<T> {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int NONE = 0;
    private static final int MIDDLE = 1;
    private static final int WORD = 2;
    private static final int BEGINNING = 3;

    private record Ranked<T>(T item, int fit, int favour) {}

    private final String query;
    private final List<Ranked<T>> ranked = new ArrayList<>();

    Ranking(String query) {
        this.query = folded(query);
    }

    /// @param favour the higher the better
    /// @param names what it is called; the best one counts
    void add(T item, int favour, String... names) {
        int fit = NONE;
        for (String name : names) {
            fit = Math.max(fit, fit(folded(name)));
        }
        if (fit > NONE) {
            ranked.add(new Ranked<>(item, fit, favour));
        }
    }

    /// Equals keep the order in which they were added.
    List<T> best(int most) {
        return ranked.stream()
                .sorted(Comparator.comparingInt((Ranked<T> item) -> item.fit)
                        .thenComparingInt(item -> item.favour)
                        .reversed())
                .limit(most)
                .map(Ranked::item)
                .toList();
    }

    private int fit(String name) {
        int at = name.indexOf(query);
        if (at <= 0) {
            return at < 0 ? NONE : BEGINNING;
        }
        for (; at > 0; at = name.indexOf(query, at + 1)) {
            if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
                return WORD;
            }
        }
        return MIDDLE;
    }

    private static String folded(String text) {
        return text.chars().allMatch(c -> c < 0x80)
                ? text.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
