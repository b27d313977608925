package chat.holt.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the words of a message from what only looks like words: code, links, mentions, emoji shortcodes, file names,
/// identifiers, abbreviations. Takes time in proportion to the text, whatever is in it.
final class Words {
    /// Longer ones are in no dictionary.
    private static final int LONGEST = 48;
    /// Up to that long, capitals alone are an abbreviation.
    private static final int ABBREVIATION = 5;

    private static final String FENCE = "```";

    private static final Pattern CHUNK = Pattern.compile("\\S++");
    /// Links, paths, mentions of all kinds, addresses, tokens as they are sent.
    private static final Pattern NO_WORDS = Pattern.compile("[@#/\\\\]|^www\\.|<a?:|<t:");

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’_.:-]++");
    private static final String AROUND = "'’_.:-";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:['’-][\\p{L}\\p{M}]++)*+");

    private Words() {}

    /// The words to check, in their order.
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(withoutCode(text));
        while (chunk.find()) {
            if (!NO_WORDS.matcher(chunk.group()).find()) {
                addFrom(chunk.group(), chunk.start(), words);
            }
        }
        return words;
    }

    /// The text with blanks for code, also for a block that is still open.
    private static String withoutCode(String text) {
        StringBuilder rest = new StringBuilder(text);
        int at = text.indexOf('`');
        while (at >= 0) {
            int inside = at;
            while (inside < text.length() && text.charAt(inside) == '`') {
                inside++;
            }
            int end = inside - at >= FENCE.length() ? blockEnd(text, inside) : lineCodeEnd(text, inside);
            for (int i = at; i < end; i++) {
                rest.setCharAt(i, ' ');
            }
            at = text.indexOf('`', Math.max(inside, end));
        }
        return rest.toString();
    }

    private static int blockEnd(String text, int from) {
        int fence = text.indexOf(FENCE, from);
        return fence < 0 ? text.length() : fence + FENCE.length();
    }

    /// Zero for none.
    private static int lineCodeEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '`' && text.charAt(at) != '\n') {
            at++;
        }
        boolean closed = at < text.length() && text.charAt(at) == '`';
        while (closed && at < text.length() && text.charAt(at) == '`') {
            at++;
        }
        return closed ? at : 0;
    }

    private static void addFrom(String chunk, int at, List<Word> words) {
        Matcher run = RUN.matcher(chunk);
        while (run.find()) {
            int start = run.start();
            int end = run.end();
            if (chunk.charAt(start) == ':') {
                continue;
            }
            while (start < end && AROUND.indexOf(chunk.charAt(start)) >= 0) {
                start++;
            }
            while (start < end && AROUND.indexOf(chunk.charAt(end - 1)) >= 0) {
                end--;
            }
            String word = chunk.substring(start, end);
            if (end - start <= LONGEST && WORD.matcher(word).matches() && !isSpecial(word)) {
                words.add(new Word(at + start, word));
            }
        }
    }

    /// Single letters, abbreviations, and capitals within as in `iPhone`.
    private static boolean isSpecial(String word) {
        boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
        boolean upperWithin = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return word.codePointCount(0, word.length()) < 2
                || upperWithin && (lower ? !isJoined(word) : word.length() <= ABBREVIATION);
    }

    /// Whether all capitals begin a part, as in `Anglo-Saxon` or `O'Brien`.
    private static boolean isJoined(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLetter(word.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
