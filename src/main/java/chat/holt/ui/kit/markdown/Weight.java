package chat.holt.ui.kit.markdown;

import java.util.List;

/// How many nodes it takes to show a text, about, so that hostile ones can be shown another way.
final class Weight {

    private Weight() {}

    static int of(List<Block> blocks) {
        return blocks.stream().mapToInt(Weight::of).sum();
    }

    private static int of(Block block) {
        return 2
                + switch (block) {
                    case Block.Paragraph(List<Inline> content) -> line(content);
                    case Block.Heading(int level, List<Inline> content) -> line(content);
                    case Block.Quote(List<Block> content) -> of(content);
                    case Block.CodeBlock code -> 8;
                    case Block.Bullets(List<Block.Item> items) -> items(items);
                    case Block.Numbers(int start, List<Block.Item> items) -> items(items);
                    case Block.Table(List<Block.Alignment> columns, List<List<List<Inline>>> rows) ->
                        rows.stream()
                                .flatMap(List::stream)
                                .mapToInt(cell -> 2 + line(cell))
                                .sum();
                    case Block.Formula formula -> 8;
                    case Block.Rule rule -> 0;
                };
    }

    private static int items(List<Block.Item> items) {
        return items.stream().mapToInt(item -> 4 + of(item.content())).sum();
    }

    private static int line(List<Inline> content) {
        return content.stream().mapToInt(Weight::of).sum();
    }

    private static int of(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text) -> 1 + 2 * pictures(text);
            case Inline.Mark(String text) -> 4 + 2 * pictures(text);
            case Inline.LineBreak lineBreak -> 1;
            case Inline.Code code -> 4;
            case Inline.Formula formula -> 4;
            case Inline.Strong(List<Inline> inner) -> line(inner);
            case Inline.Emphasis(List<Inline> inner) -> line(inner);
            case Inline.Strikethrough(List<Inline> inner) -> line(inner);
            case Inline.Link(String url, List<Inline> inner) -> line(inner);
            case Inline.Spoiler(List<Inline> inner) -> 4 + line(inner);
            case Inline.Mention mention -> 3;
            case Inline.MassMention mention -> 3;
            case Inline.CustomEmoji emoji -> 3;
            case Inline.Timestamp timestamp -> 4;
        };
    }

    /// Characters that may be emoji.
    private static int pictures(String text) {
        return (int) text.codePoints()
                .filter(point -> point >= 0x1F000 || point >= 0x2600 && point < 0x2800)
                .count();
    }
}
