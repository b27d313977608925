package chat.holt.ui.chat.suggest;

import org.jspecify.annotations.Nullable;

/// The word before the caret, if it begins with a sign that calls for suggestions.
///
/// @param start index of the sign
/// @param end index of the caret
/// @param sign `@`, `#` or `:`
/// @param query what follows the sign
record Word(int start, int end, char sign, String query) {
    private static final int LEAST_EMOJI = 2;
    private static final int LONGEST = 40;

    /// Null if there is none: a sign inside a word or in code is only a character.
    static @Nullable Word before(String text, int caret) {
        for (int at = caret - 1; at >= 0 && caret - at <= LONGEST; at--) {
            char character = text.charAt(at);
            if (character == '@' || character == '#' || character == ':') {
                return begins(text, at) && !inCode(text, at) ? of(text, at, caret) : null;
            }
            if (Character.isWhitespace(character)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Word of(String text, int at, int caret) {
        Word word = new Word(at, caret, text.charAt(at), text.substring(at + 1, caret));
        return word.sign == ':' && (word.query.length() < LEAST_EMOJI || !code(word.query)) ? null : word;
    }

    /// The shortcode that ends with a second colon just before the caret; null for none.
    static @Nullable Word closed(String text, int caret) {
        int end = caret - 1;
        if (end < 1 || text.charAt(end) != ':') {
            return null;
        }
        int start = text.lastIndexOf(':', end - 1);
        if (start < 0 || !begins(text, start) || inCode(text, start)) {
            return null;
        }
        String query = text.substring(start + 1, end);
        return query.length() <= LONGEST && code(query) ? new Word(start, caret, ':', query) : null;
    }

    private static boolean code(String query) {
        return !query.isEmpty()
                && query.chars()
                        .allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == '+' || c == '-');
    }

    private static boolean begins(String text, int at) {
        char sign = text.charAt(at);
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && before != sign && before != '<' && before != '\\' && before != '/';
    }

    private static boolean inCode(String text, int at) {
        int marks = 0;
        int line = text.lastIndexOf('\n', at) + 1;
        boolean block = text.substring(0, at).split("```", -1).length % 2 == 0;
        for (int i = line; i < at; i++) {
            if (text.charAt(i) == '`') {
                marks++;
            }
        }
        return block || marks % 2 == 1;
    }
}
