package chat.holt.ui.kit.markdown;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// What Stoat adds to CommonMark inside lines: mentions, timestamps, custom emoji, spoilers, formulas, bare links.
final class StoatSyntax implements InlineContentParserFactory {

    private static final Pattern ID = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");
    private static final Pattern TIMESTAMP = Pattern.compile("t:(-?\\d{1,17})(?::([a-zA-Z]))?");
    /// Longest text in angle brackets that can mean something to us.
    private static final int LONGEST_TAG = 32;
    private static final int LONGEST_FORMULA = 1000;
    private static final int LONGEST_URL = 2000;
    private static final String ENDS_URL = "<>\"`]";
    private static final String NOT_LAST_IN_URL = "?!.,:;*_~'\"";

    /// Something of ours among CommonMark's nodes.
    static final class Token extends CustomNode {
        private final Inline inline;

        Token(Inline inline) {
            this.inline = inline;
        }

        Inline inline() {
            return inline;
        }
    }

    /// `||`, the beginning or end of a spoiler.
    static final class SpoilerMark extends CustomNode {}

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<', ':', '@', '|', '$', 'h');
    }

    @Override
    public InlineContentParser create() {
        return StoatSyntax::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        return switch (scanner.peek()) {
            case '<' -> token(tag(scanner), scanner);
            case ':' -> token(emoji(scanner), scanner);
            case '@' -> token(everyone(scanner), scanner);
            case '$' -> token(formula(scanner), scanner);
            case 'h' -> token(url(scanner), scanner);
            case '|' ->
                scanner.next("||") ? ParsedInline.of(new SpoilerMark(), scanner.position()) : ParsedInline.none();
            default -> ParsedInline.none();
        };
    }

    private static ParsedInline token(@Nullable Inline inline, Scanner scanner) {
        return inline == null ? ParsedInline.none() : ParsedInline.of(new Token(inline), scanner.position());
    }

    private static @Nullable Inline tag(Scanner scanner) {
        scanner.next();
        String inside = upTo(scanner, '>', LONGEST_TAG);
        if (inside == null || inside.isEmpty()) {
            return null;
        }
        Matcher timestamp = TIMESTAMP.matcher(inside);
        if (timestamp.matches()) {
            long seconds = Long.parseLong(timestamp.group(1));
            boolean known = seconds >= Instant.MIN.getEpochSecond() && seconds <= Instant.MAX.getEpochSecond();
            String style = timestamp.group(2);
            return known ? new Inline.Timestamp(seconds, style == null ? ' ' : style.charAt(0)) : null;
        }
        Inline.Kind kind = switch (inside.charAt(0)) {
            case '@' -> Inline.Kind.USER;
            case '#' -> Inline.Kind.CHANNEL;
            case '%' -> Inline.Kind.ROLE;
            default -> null;
        };
        String id = inside.substring(1);
        return kind != null && ID.matcher(id).matches() ? new Inline.Mention(kind, id) : null;
    }

    private static @Nullable Inline emoji(Scanner scanner) {
        scanner.next();
        String id = upTo(scanner, ':', LONGEST_TAG);
        return id != null && ID.matcher(id).matches() ? new Inline.CustomEmoji(id) : null;
    }

    private static @Nullable Inline everyone(Scanner scanner) {
        scanner.next();
        if (scanner.next("everyone")) {
            return new Inline.MassMention("everyone");
        }
        return scanner.next("online") ? new Inline.MassMention("online") : null;
    }

    private static @Nullable Inline formula(Scanner scanner) {
        if (!scanner.next("$$")) {
            return null;
        }
        String formula = upTo(scanner, '$', LONGEST_FORMULA);
        return formula != null && !formula.isBlank() && scanner.next('$') ? new Inline.Formula(formula.strip()) : null;
    }

    private static @Nullable Inline url(Scanner scanner) {
        if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
            return null;
        }
        Position start = scanner.position();
        if (!scanner.next("https://") && !scanner.next("http://")) {
            return null;
        }
        Position end = null;
        int open = 0;
        for (int i = 0; i < LONGEST_URL && inUrl(scanner); i++) {
            char c = scanner.peek();
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            scanner.next();
            if (NOT_LAST_IN_URL.indexOf(c) < 0) {
                end = scanner.position();
            }
        }
        if (end == null) {
            return null;
        }
        String url = scanner.getSource(start, end).getContent();
        scanner.setPosition(end);
        return new Inline.Link(url, List.of(new Inline.Words(url)));
    }

    private static boolean inUrl(Scanner scanner) {
        char c = scanner.peek();
        if (c == Scanner.END || Character.isWhitespace(c) || ENDS_URL.indexOf(c) >= 0) {
            return false;
        }
        if (c != '|') {
            return true;
        }
        Position here = scanner.position();
        boolean spoiler = scanner.next("||");
        scanner.setPosition(here);
        return !spoiler;
    }

    /// What stands before the next `end`, which is read too; null if it does not come soon.
    private static @Nullable String upTo(Scanner scanner, char end, int most) {
        Position start = scanner.position();
        for (int i = 0; i <= most; i++) {
            if (scanner.peek() == end) {
                String text = scanner.getSource(start, scanner.position()).getContent();
                scanner.next();
                return text;
            }
            if (scanner.peek() == Scanner.END) {
                return null;
            }
            scanner.next();
        }
        return null;
    }
}
