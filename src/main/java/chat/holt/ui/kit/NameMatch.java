package chat.holt.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How well a few typed letters fit a name. Case and accents do not count.
public final class NameMatch {
    /// The letters are not in the name in this order.
    public static final int NONE = 0;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SAME = 1000;
    private static final int BEGINNING = 800;
    private static final int WORD = 600;
    private static final int PART = 400;
    private static final int SCATTERED = 200;

    private NameMatch() {}

    /// A name or query as it is compared.
    public static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    /// Higher is better; [#NONE] fits not at all. Both must be folded.
    public static int score(String query, String name) {
        int at = name.indexOf(query);
        int extra = Math.min(99, name.length() - query.length());
        if (at == 0) {
            return extra == 0 ? SAME : BEGINNING - extra;
        } else if (at > 0) {
            return (wordBegins(query, name, at) ? WORD : PART) - extra;
        }
        int gaps = gaps(query, name);
        return gaps < 0 ? NONE : SCATTERED - Math.min(99, gaps);
    }

    private static boolean wordBegins(String query, String name, int first) {
        for (int at = first; at >= 0; at = name.indexOf(query, at + 1)) {
            if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Letters skipped between those of the query; -1 if they are not there in this order.
    private static int gaps(String query, String name) {
        int gaps = 0;
        int at = -1;
        for (int i = 0; i < query.length(); i++) {
            int next = name.indexOf(query.charAt(i), at + 1);
            if (next < 0) {
                return -1;
            }
            gaps += i == 0 ? 0 : next - at - 1;
            at = next;
        }
        return gaps;
    }
}
