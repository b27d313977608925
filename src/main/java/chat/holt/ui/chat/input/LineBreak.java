package chat.holt.ui.chat.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What breaking a line and indenting do in code and in lists.
final class LineBreak {
    private static final String FENCE = "```";
    private static final String INDENT = "    ";
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)(?:([-*])|(\\d{1,8})([.)])) (.*)");
    private static final Pattern SPACE = Pattern.compile("[ \\t]*");

    private LineBreak() {}

    /// Whether the position is in a block of code: behind a fence that opens and before one that closes.
    static boolean inCode(String text, int position) {
        int fences = 0;
        for (int at = text.indexOf(FENCE); at >= 0 && at + FENCE.length() <= position; ) {
            fences++;
            at = text.indexOf(FENCE, at + FENCE.length());
        }
        return fences % 2 == 1;
    }

    /// Breaks the line: code keeps its indentation, a list goes on, and an empty item ends it.
    ///
    /// @param start of what is selected, which goes
    static TextEdit at(String text, int start, int end) {
        int line = lineStart(text, start);
        String before = text.substring(line, start);
        if (inCode(text, start)) {
            Matcher space = SPACE.matcher(before);
            return TextEdit.replacing(start, end, "\n" + (space.lookingAt() ? space.group() : ""));
        }
        Matcher item = ITEM.matcher(before);
        if (!item.matches()) {
            return TextEdit.replacing(start, end, "\n");
        }
        if (item.group(5).isBlank()) {
            return TextEdit.replacing(line, end, "");
        }
        String mark = item.group(2) != null ? item.group(2) : Long.parseLong(item.group(3)) + 1 + item.group(4);
        return TextEdit.replacing(start, end, "\n" + item.group(1) + mark + " ");
    }

    /// Indents the lines of a selection in code, or moves them back; empty outside code.
    static Optional<TextEdit> indent(String text, int start, int end, boolean back) {
        if (!inCode(text, start)) {
            return Optional.empty();
        }
        if (start == end && !back) {
            return Optional.of(TextEdit.replacing(start, end, INDENT));
        }
        int from = lineStart(text, start);
        String lines = text.substring(from, end);
        String moved = back
                ? lines.replaceAll("(?m)^ {1," + INDENT.length() + "}", "")
                : lines.replaceAll("(?m)^(?=.)", INDENT);
        int firstMoved = moved.indexOf('\n') < 0 ? moved.length() : moved.indexOf('\n');
        int firstWas = lines.indexOf('\n') < 0 ? lines.length() : lines.indexOf('\n');
        int anchor = Math.max(from, start + firstMoved - firstWas);
        return Optional.of(new TextEdit(from, end, moved, anchor, from + moved.length()));
    }

    private static int lineStart(String text, int position) {
        return text.lastIndexOf('\n', position - 1) + 1;
    }
}
