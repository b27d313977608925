package chat.holt.ui.kit.markdown;

import java.util.List;
import java.util.stream.Stream;

/// The addresses a text links to.
public final class Links {
    private Links() {}

    /// In their order, each once; not those in what is covered.
    public static List<String> of(Markdown text) {
        return text.blocks().stream().flatMap(Links::of).distinct().toList();
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> of(content);
            case Block.Heading(int level, List<Inline> content) -> of(content);
            case Block.Quote(List<Block> content) -> content.stream().flatMap(Links::of);
            case Block.Bullets(List<Block.Item> items) -> items(items);
            case Block.Numbers(int start, List<Block.Item> items) -> items(items);
            case Block.Table(List<Block.Alignment> columns, List<List<List<Inline>>> rows) ->
                rows.stream().flatMap(List::stream).flatMap(Links::of);
            case Block.CodeBlock code -> Stream.empty();
            case Block.Formula formula -> Stream.empty();
            case Block.Rule rule -> Stream.empty();
        };
    }

    private static Stream<String> items(List<Block.Item> items) {
        return items.stream().flatMap(item -> item.content().stream()).flatMap(Links::of);
    }

    private static Stream<String> of(List<Inline> content) {
        return content.stream().flatMap(inline -> switch (inline) {
            case Inline.Link(String url, List<Inline> label) -> Stream.of(url);
            case Inline.Strong(List<Inline> inner) -> of(inner);
            case Inline.Emphasis(List<Inline> inner) -> of(inner);
            case Inline.Strikethrough(List<Inline> inner) -> of(inner);
            default -> Stream.empty();
        });
    }
}
