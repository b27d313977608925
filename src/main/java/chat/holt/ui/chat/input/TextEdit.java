package chat.holt.ui.chat.input;

/// A change of a text, and what is selected after it. All numbers are positions in UTF-16 units.
///
/// @param from start of what is replaced, in the text before
/// @param to end of what is replaced, in the text before
/// @param anchor where the selection begins, in the text after
/// @param caret where it ends and the caret stands, in the text after
public record TextEdit(int from, int to, String replacement, int anchor, int caret) {

    /// Puts a text in the place of another, with the caret behind it.
    static TextEdit replacing(int from, int to, String replacement) {
        int behind = from + replacement.length();
        return new TextEdit(from, to, replacement, behind, behind);
    }

    /// The text after the change.
    String of(String before) {
        return before.substring(0, from) + replacement + before.substring(to);
    }
}
