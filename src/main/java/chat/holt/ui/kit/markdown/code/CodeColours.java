package chat.holt.ui.kit.markdown.code;

import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/// Finds the colours of code. The scanners are loaded when the first code of their language is met, away from the UI
/// thread: the first takes about 100 ms, others 10 ms, a text of 2,000 characters under 1 ms.
public final class CodeColours {

    /// More would only cost time; the rest stays plain.
    private static final int MOST_SPANS = 600;
    private static final int MOST_KEPT = 64;

    private record Key(String scanner, String code) {}

    /// A memo, not state: the colours of a code never change. UI thread only.
    private static final Map<Key, Task<List<CodeSpan>>> KEPT = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Task<List<CodeSpan>>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private CodeColours() {}

    /// The whole code in order, cut where the colour changes. UI thread only.
    ///
    /// @param language as written after the fence
    /// @return null if the language is not known
    public static @Nullable Task<List<CodeSpan>> of(String language, String code) {
        String scanner = CodeLanguage.scanner(language);
        return scanner == null
                ? null
                : KEPT.computeIfAbsent(
                        new Key(scanner, code), key -> new Tasks(UiThread.fx()).run(() -> scan(scanner, code)));
    }

    /// Any thread; may take long the first time.
    static List<CodeSpan> scan(String scanner, String code) {
        TokenMaker tokens = TokenMakerFactory.getDefaultInstance().getTokenMaker(scanner);
        Spans spans = new Spans();
        int state = TokenTypes.NULL;
        for (int start = 0; start <= code.length() && !spans.full(); ) {
            int end = code.indexOf('\n', start);
            int stop = end < 0 ? code.length() : end;
            Segment line = new Segment(code.toCharArray(), start, stop - start);
            int scanned = start;
            for (Token token = tokens.getTokenList(line, state, start);
                    token != null && token.isPaintable();
                    token = token.getNextToken()) {
                String text = token.getLexeme();
                spans.add(text, kind(token.getType()));
                scanned += text.length();
            }
            // Nothing may get lost, whatever a scanner makes of a line.
            spans.add(code.substring(Math.min(scanned, stop), Math.min(stop + 1, code.length())), null);
            state = tokens.getLastTokenTypeOnLine(line, state);
            start = stop + 1;
        }
        return spans.complete(code);
    }

    private static CodeSpan.@Nullable Kind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> CodeSpan.Kind.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.MARKUP_TAG_NAME ->
                CodeSpan.Kind.KEYWORD;
            case TokenTypes.DATA_TYPE, TokenTypes.MARKUP_TAG_ATTRIBUTE -> CodeSpan.Kind.TYPE;
            case TokenTypes.FUNCTION -> CodeSpan.Kind.FUNCTION;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> CodeSpan.Kind.STRING;
            case TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> CodeSpan.Kind.NUMBER;
            case TokenTypes.VARIABLE -> CodeSpan.Kind.VARIABLE;
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_DTD -> CodeSpan.Kind.META;
            default -> null;
        };
    }

    /// Joins neighbours of one colour.
    private static final class Spans {
        private final List<CodeSpan> spans = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private CodeSpan.@Nullable Kind kind;
        private int length;

        boolean full() {
            return spans.size() >= MOST_SPANS;
        }

        void add(String more, CodeSpan.@Nullable Kind itsKind) {
            if (full()) {
                return;
            }
            if (itsKind != kind && !more.isBlank()) {
                flush();
                kind = itsKind;
            }
            text.append(more);
        }

        private void flush() {
            if (!text.isEmpty()) {
                spans.add(new CodeSpan(text.toString(), kind));
                length += text.length();
                text.setLength(0);
            }
        }

        List<CodeSpan> complete(String code) {
            flush();
            if (length < code.length()) {
                spans.add(new CodeSpan(code.substring(length), null));
            }
            return List.copyOf(spans);
        }
    }
}
