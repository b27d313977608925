package chat.holt.ui.chat.input;

/// Marks around words (`client-behaviour.md §6`), put there and taken away.
enum Emphasis {
    BOLD("**"),
    ITALIC("*"),
    STRIKE("~~"),
    CODE("`"),
    SPOILER("||");

    private static final String FENCE = "```";

    private final String mark;

    Emphasis(String mark) {
        this.mark = mark;
    }

    /// Marks the selection, or unmarks what is marked so already. Without a selection the caret lands between marks.
    ///
    /// @param start of the selection
    /// @param end of the selection
    TextEdit toggle(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        String words = text.substring(from, to);
        if (this == CODE && words.contains("\n")) {
            return fence(from, to, words);
        }
        if (surrounded(text, from, to)) {
            int outer = from - mark.length();
            return new TextEdit(outer, to + mark.length(), words, outer, outer + words.length());
        }
        if (words.length() > 2 * mark.length() && surrounded(words, mark.length(), words.length() - mark.length())) {
            String bare = words.substring(mark.length(), words.length() - mark.length());
            return new TextEdit(from, to, bare, from, from + bare.length());
        }
        int inner = from + mark.length();
        return new TextEdit(from, to, mark + words + mark, inner, inner + words.length());
    }

    /// Puts a character before and behind the selection, which stays: twice makes strong what once makes slanted.
    static TextEdit around(String text, int start, int end, String character) {
        String words = text.substring(start, end);
        int inner = start + character.length();
        return new TextEdit(start, end, character + words + character, inner, inner + words.length());
    }

    private static TextEdit fence(int from, int to, String words) {
        String open = FENCE + "\n";
        int inner = from + open.length();
        return new TextEdit(from, to, open + words + "\n" + FENCE, inner, inner + words.length());
    }

    private boolean surrounded(String text, int from, int to) {
        if (this == BOLD || this == ITALIC) {
            int stars = Math.min(starsBefore(text, from), starsBehind(text, to));
            return stars == 3 || stars == mark.length();
        }
        return from >= mark.length() && text.startsWith(mark, from - mark.length()) && text.startsWith(mark, to);
    }

    private static int starsBefore(String text, int position) {
        int at = position;
        while (at > 0 && text.charAt(at - 1) == '*') {
            at--;
        }
        return position - at;
    }

    private static int starsBehind(String text, int position) {
        int at = position;
        while (at < text.length() && text.charAt(at) == '*') {
            at++;
        }
        return at - position;
    }
}
