package chat.holt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tables as text (RFC 4180), safe to open in a spreadsheet: what a program could take for a formula is written with an
/// apostrophe in front, which is taken away when it is read again.
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final int MOST_CELLS = 100;
    private static final int LONGEST_CELL = 100_000;

    private Csv() {}

    /// One row of a table.
    ///
    /// @param number of its first line in the text, from 1
    public record Line(int number, List<String> cells) {}

    /// The rows as text, each ended by CR LF.
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String cell(String value) {
        String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// The rows of a text whose cells are parted by commas, semicolons or tabs, whichever its first line
    /// has most of. Rows without any text are left out. A quotation mark that is never closed stands for
    /// itself, so a broken line spoils no other.
    ///
    /// @param most rows that are read; the rest is ignored
    public static List<Line> read(String text, int most) {
        Reader reader = new Reader(text);
        List<Line> lines = new ArrayList<>();
        while (!reader.ended() && lines.size() < most) {
            Line line = reader.line();
            if (line.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static final class Reader {
        private final String text;
        private final char separator;
        private int at;
        private int number = 1;

        Reader(String text) {
            this.text = text;
            this.separator = separator(text.lines().findFirst().orElse(""));
        }

        private static char separator(String head) {
            char found = ',';
            long most = 0;
            for (char each : new char[] {',', ';', '\t'}) {
                long count = head.chars().filter(c -> c == each).count();
                if (count > most) {
                    found = each;
                    most = count;
                }
            }
            return found;
        }

        boolean ended() {
            return at >= text.length();
        }

        Line line() {
            int first = number;
            List<String> cells = new ArrayList<>();
            boolean more = true;
            while (more) {
                String value = unescaped(text.startsWith("\"", at) ? quoted() : plain());
                if (cells.size() < MOST_CELLS) {
                    cells.add(value);
                }
                more = !ended() && text.charAt(at) == separator;
                if (more) {
                    at++;
                }
            }
            lineEnd();
            return new Line(first, cells);
        }

        private void lineEnd() {
            if (text.startsWith("\r\n", at)) {
                at += 2;
            } else if (!ended()) {
                at++;
            }
            number++;
        }

        private String plain() {
            int from = at;
            while (!ended() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at).strip();
        }

        /// What follows a closing mark up to the separator belongs to the cell too.
        private String quoted() {
            StringBuilder value = new StringBuilder();
            int lines = 0;
            int end = Math.min(text.length(), at + LONGEST_CELL);
            for (int i = at + 1; i < end; i++) {
                char c = text.charAt(i);
                if (c != '"') {
                    lines += c == '\n' || c == '\r' && !text.startsWith("\n", i + 1) ? 1 : 0;
                    value.append(c);
                } else if (text.startsWith("\"", i + 1)) {
                    value.append(c);
                    i++;
                } else {
                    at = i + 1;
                    number += lines;
                    return value.append(plain()).toString();
                }
            }
            return plain();
        }

        private static boolean isLineEnd(char c) {
            return c == '\n' || c == '\r';
        }

        private static String unescaped(String value) {
            return ESCAPED.matcher(value).matches() ? value.substring(1) : value;
        }
    }
}
