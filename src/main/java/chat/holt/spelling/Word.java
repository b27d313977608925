package chat.holt.spelling;

/// A word in a text.
///
/// @param start position of its first character, in UTF-16 units
/// @param text as it is written
public record Word(int start, String text) {

    /// The position behind its last character.
    public int end() {
        return start + text.length();
    }

    /// Whether a caret at this position is in the word or at one of its ends.
    public boolean touches(int position) {
        return start <= position && position <= end();
    }

    /// The same word elsewhere.
    public Word moved(int by) {
        return new Word(start + by, text);
    }
}
