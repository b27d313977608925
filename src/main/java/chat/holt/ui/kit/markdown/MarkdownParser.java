package chat.holt.ui.kit.markdown;

import chat.holt.ui.kit.markdown.StoatSyntax.SpoilerMark;
import chat.holt.ui.kit.markdown.StoatSyntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Parses with CommonMark plus [StoatSyntax] and turns the outcome into our records.
final class MarkdownParser {
    private static final Pattern OPENED = Pattern.compile("(?i)(https?|stoat)://[^/?#].*");

    /// Cells of one table; what follows is shown as lines.
    private static final int MOST_CELLS = 400;
    /// Quotes and lists in each other (`client-behaviour.md §6`); deeper ones are drawn at this depth.
    private static final int DEEPEST = 4;

    private static final Pattern TASK = Pattern.compile("\\[[ xX]] ");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    IndentedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class))
            .extensions(List.of(
                    StrikethroughExtension.builder().requireTwoTildes(true).build(), TablesExtension.create()))
            .customBlockParserFactory(new FormulaBlock.Factory())
            .customInlineContentParserFactory(new StoatSyntax())
            .maxOpenBlockParsers(24)
            .maxInlineNesting(24)
            .build();

    private MarkdownParser() {}

    static List<Block> parse(String text) {
        return blocks(PARSER.parse(SourceLines.prepare(text)), 0);
    }

    private static List<Block> blocks(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableBlock table) {
                TableParts.add(table, MOST_CELLS, MarkdownParser::inlines, blocks);
            } else if (depth >= DEEPEST && (node instanceof BlockQuote || node instanceof ListBlock)) {
                flatten(node, blocks);
            } else {
                blocks.add(block(node, depth));
            }
        }
        return List.copyOf(blocks);
    }

    private static void flatten(Node container, List<Block> into) {
        if (container instanceof BlockQuote) {
            into.addAll(blocks(container, DEEPEST));
            return;
        }
        for (Node item = container.getFirstChild(); item != null; item = item.getNext()) {
            into.addAll(blocks(item, DEEPEST));
        }
    }

    private static Block block(Node node, int depth) {
        return switch (node) {
            case Paragraph paragraph -> paragraph(inlines(paragraph));
            case Heading heading -> new Block.Heading(heading.getLevel(), inlines(heading));
            case BlockQuote quote -> new Block.Quote(blocks(quote, depth + 1));
            case BulletList list -> new Block.Bullets(items(list, depth + 1));
            case OrderedList list -> {
                Integer start = list.getMarkerStartNumber();
                yield new Block.Numbers(start == null ? 1 : start, items(list, depth + 1));
            }
            case FencedCodeBlock code -> code(code.getInfo(), code.getLiteral());
            case IndentedCodeBlock code -> code("", code.getLiteral());
            case ThematicBreak rule -> new Block.Rule();
            case FormulaBlock formula -> new Block.Formula(formula.source());
            // CommonMark shows no definitions, but nobody's words may vanish.
            case LinkReferenceDefinition definition ->
                words("[" + definition.getLabel() + "]: " + definition.getDestination());
            default -> new Block.Paragraph(inlines(node));
        };
    }

    private static Block paragraph(List<Inline> content) {
        return content.size() == 1 && content.getFirst() instanceof Inline.Formula(String source)
                ? new Block.Formula(source)
                : new Block.Paragraph(content);
    }

    private static Block words(String text) {
        return new Block.Paragraph(List.of(new Inline.Words(text)));
    }

    private static Block code(@Nullable String language, String literal) {
        String code = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        return new Block.CodeBlock(language == null ? "" : language.strip().split("\\s", 2)[0], code);
    }

    private static List<Block.Item> items(ListBlock list, int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(blocks(item, depth)));
        }
        return List.copyOf(items);
    }

    private static Block.Item item(List<Block> content) {
        if (content.isEmpty()
                || !(content.getFirst() instanceof Block.Paragraph(List<Inline> line))
                || line.isEmpty()
                || !(line.getFirst() instanceof Inline.Words(String text))
                || !TASK.matcher(text).lookingAt()) {
            return new Block.Item(Block.Task.NONE, content);
        }
        List<Inline> rest = new ArrayList<>(line);
        rest.set(0, new Inline.Words(text.substring(4)));
        List<Block> blocks = new ArrayList<>(content);
        blocks.set(0, new Block.Paragraph(List.copyOf(rest)));
        return new Block.Item(text.charAt(1) == ' ' ? Block.Task.OPEN : Block.Task.DONE, List.copyOf(blocks));
    }

    /// A spoiler is what stands between two marks of the same parent; a single mark is text.
    private static List<Inline> inlines(Node parent) {
        List<Inline> content = new ArrayList<>();
        int opened = -1;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof SpoilerMark)) {
                content.add(inline(node));
            } else if (opened < 0 || opened == content.size() - 1) {
                opened = content.size();
                content.add(new Inline.Words("||"));
            } else {
                List<Inline> hidden = content.subList(opened + 1, content.size());
                Inline spoiler = new Inline.Spoiler(List.copyOf(hidden));
                content.subList(opened, content.size()).clear();
                content.add(spoiler);
                opened = -1;
            }
        }
        return List.copyOf(joined(content));
    }

    private static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>(content.size());
        for (Inline inline : content) {
            if (inline instanceof Inline.Words(String text)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Inline.Words(String before)) {
                joined.set(joined.size() - 1, new Inline.Words(before + text));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    private static Inline inline(Node node) {
        return switch (node) {
            case Text text -> new Inline.Words(text.getLiteral());
            case SoftLineBreak line -> new Inline.LineBreak();
            case HardLineBreak line -> new Inline.LineBreak();
            case org.commonmark.node.Code code -> new Inline.Code(code.getLiteral());
            case StrongEmphasis strong -> new Inline.Strong(inlines(strong));
            case Emphasis emphasis -> new Inline.Emphasis(inlines(emphasis));
            case Strikethrough strike -> new Inline.Strikethrough(inlines(strike));
            case HtmlInline html -> new Inline.Words(html.getLiteral());
            case Link link -> link(link.getDestination(), inlines(link));
            case Image image -> link(image.getDestination(), inlines(image));
            case Token token -> token.inline();
            default -> new Inline.Words("");
        };
    }

    private static Inline link(String destination, List<Inline> label) {
        String url = webAddress(destination);
        String text = Markdown.plain(label, inline -> "");
        if (url.isEmpty()) {
            return new Inline.Words(text.isEmpty() ? destination : text + " (" + destination + ")");
        }
        List<Inline> shown = new ArrayList<>();
        for (Inline inline : label) {
            // A link within a link would lie about where it leads.
            shown.add(inline instanceof Inline.Link inner ? new Inline.Words(inner.url()) : inline);
        }
        return new Inline.Link(url, shown.isEmpty() ? List.of(new Inline.Words(url)) : List.copyOf(joined(shown)));
    }

    /// Empty unless a browser or Holt itself may open it.
    private static String webAddress(String destination) {
        return OPENED.matcher(destination).matches() ? destination : "";
    }
}
