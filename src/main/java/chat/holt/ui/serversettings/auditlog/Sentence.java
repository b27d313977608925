package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What was done, in words, with names to stand out.
public record Sentence(List<Piece> pieces) {
    // Not in any text: marks where a name begins and ends.
    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    /// @param name whether it is a name
    public record Piece(String text, boolean name) {}

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /// The translated text with these names in it; names are taken as they are, whatever signs they hold.
    static Sentence of(String key, Object... names) {
        Object[] marked = Arrays.stream(names)
                .map(name -> name instanceof String text ? BEGIN + text + END : name)
                .toArray();
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (char c : Text.of(key, marked).toCharArray()) {
            if (c == BEGIN || c == END) {
                add(pieces, piece, c == END);
            } else {
                piece.append(c);
            }
        }
        add(pieces, piece, false);
        return new Sentence(pieces);
    }

    private static void add(List<Piece> pieces, StringBuilder piece, boolean name) {
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece.toString(), name));
            piece.setLength(0);
        }
    }

    /// Without marks.
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
