package chat.holt.localinstance.world;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Letters that can be mistaken for Latin ones, so that nobody passes for somebody else (`errors.md §3`).
final class Lookalikes {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String OTHERS = "авдеёзікмнорсстухьαβγεηικμνορτυχωßøæœðþłıđ";
    private static final String LATIN = "abaee3ikmhopccтyxbaßyenikuvoptuxwßoæœdþlid";

    private Lookalikes() {}

    /// The text in plain letters. What is plain already stays as it is, capitals too.
    static String plain(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var plain = new StringBuilder();
        letters.toLowerCase(java.util.Locale.ROOT).chars().forEach(c -> {
            int known = OTHERS.indexOf(c);
            plain.append(known < 0 ? (char) c : LATIN.charAt(known));
        });
        return plain.toString();
    }
}
