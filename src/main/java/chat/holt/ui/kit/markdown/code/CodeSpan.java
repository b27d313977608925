package chat.holt.ui.kit.markdown.code;

import org.jspecify.annotations.Nullable;

/// A stretch of code of one colour.
///
/// @param kind null for plain code
public record CodeSpan(String text, @Nullable Kind kind) {

    public enum Kind {
        COMMENT,
        KEYWORD,
        TYPE,
        FUNCTION,
        STRING,
        NUMBER,
        VARIABLE,
        META
    }
}
