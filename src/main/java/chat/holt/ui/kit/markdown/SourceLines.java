package chat.holt.ui.kit.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a text ready for a CommonMark parser, line by line: the dialect's blocks begin and end elsewhere
/// (`client-behaviour.md §6`).
final class SourceLines {

    /// Far more than a message may have; guards against instances that send anything.
    private static final int LONGEST = 10_000;
    /// Columns of a table; with more, its lines are text.
    private static final int MOST_COLUMNS = 20;

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern PLUS_ITEM = Pattern.compile("^((?:[ >]|[-*] |\\d{1,9}[.)] ){0,16})\\+(?=\\s|$)");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}>.*");
    private static final Pattern TABLE_RULE = Pattern.compile("[-:|\\s>]+");
    /// Overrides of the writing direction, with which words can be made to read as others.
    private static final Pattern OVERRIDES = Pattern.compile("[\\u202D\\u202E]");
    /// Marks upon marks, which would tower over the lines around; no language needs more than four.
    private static final Pattern TOWERS = Pattern.compile("(\\p{Mn}{4})\\p{Mn}+");

    private SourceLines() {}

    /// The text without what is only there to break a page.
    static String tame(String text) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return TOWERS.matcher(OVERRIDES.matcher(bounded).replaceAll("")).replaceAll("$1");
    }

    /// The text with its lines as CommonMark wants them.
    static String prepare(String tame) {
        StringBuilder prepared = new StringBuilder(tame.length() + 16);
        String fence = "";
        boolean inQuote = false;
        for (String line : tame.split("\\R", -1)) {
            Matcher mark = FENCE.matcher(line);
            if (mark.matches() && fence.isEmpty()) {
                fence = mark.group(1);
            } else if (mark.matches()
                    && line.strip().equals(mark.group(1))
                    && mark.group(1).startsWith(fence)) {
                fence = "";
            } else if (fence.isEmpty()) {
                boolean quoted = QUOTE.matcher(line).matches();
                if (inQuote && !quoted && !line.isBlank()) {
                    prepared.append('\n');
                }
                inQuote = quoted;
                prepared.append(escaped(line)).append('\n');
                continue;
            }
            prepared.append(line).append('\n');
        }
        return prepared.toString();
    }

    private static String escaped(String line) {
        // A rule for thousands of columns would be answered with millions of cells.
        if (line.length() > MOST_COLUMNS
                && TABLE_RULE.matcher(line).matches()
                && line.chars().filter(c -> c == '|').count() > MOST_COLUMNS) {
            return line.replaceFirst("\\|", "\\\\|").replaceFirst("-", "\\\\-");
        }
        return PLUS_ITEM.matcher(line).replaceFirst("$1\\\\+");
    }
}
