package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.EmojiRun;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A text in Stoat's dialect (`client-behaviour.md §6`) as structure. Any text can be parsed, in time linear to its
/// length; nesting and length are bounded. Toolkit-free.
public record Markdown(List<Block> blocks) {

    private static final Markdown EMPTY = new Markdown(List.of());
    /// A message of 2,000 characters that means something stays far below; about the nodes it takes to show it.
    private static final int HEAVIEST = 3000;

    /// Texts that are only there to be slow are shown as they were written.
    public static Markdown parse(String text) {
        if (text.isBlank()) {
            return EMPTY;
        }
        String source = SourceLines.tame(text);
        List<Block> blocks = MarkdownParser.parse(source);
        return new Markdown(Weight.of(blocks) > HEAVIEST ? List.of(new Block.CodeBlock("", source)) : blocks);
    }

    /// How many emoji there are, if there is nothing else; otherwise 0. Such messages are drawn large.
    public int onlyEmoji() {
        if (blocks.size() != 1 || !(blocks.getFirst() instanceof Block.Paragraph(List<Inline> content))) {
            return 0;
        }
        int count = 0;
        for (Inline inline : content) {
            switch (inline) {
                case Inline.CustomEmoji emoji -> count++;
                case Inline.LineBreak lineBreak -> {}
                case Inline.Words(String text) -> {
                    for (EmojiRun run : EmojiRun.of(text)) {
                        if (run.picture() != null) {
                            count++;
                        } else if (!run.text().isBlank()) {
                            return 0;
                        }
                    }
                }
                default -> {
                    return 0;
                }
            }
        }
        return count;
    }

    /// One line without marks, for previews and notifications; spoilers stay hidden.
    ///
    /// @param names what to write for a [Inline.Mention] or [Inline.CustomEmoji]
    public String plainText(Function<? super Inline, String> names) {
        Function<Inline, String> all =
                inline -> inline instanceof Inline.Spoiler ? Text.of("markdown.spoiler.plain") : names.apply(inline);
        return plainBlocks(blocks, all).replaceAll("\\s+", " ").strip();
    }

    private static String plain(Block block, Function<? super Inline, String> names) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> plain(content, names);
            case Block.Heading(int level, List<Inline> content) -> plain(content, names);
            case Block.Quote(List<Block> content) -> plainBlocks(content, names);
            case Block.CodeBlock(String language, String code) -> code;
            case Block.Bullets(List<Block.Item> items) -> plainItems(items, names);
            case Block.Numbers(int start, List<Block.Item> items) -> plainItems(items, names);
            case Block.Table(List<Block.Alignment> columns, List<List<List<Inline>>> rows) ->
                rows.stream()
                        .flatMap(List::stream)
                        .map(cell -> plain(cell, names))
                        .collect(Collectors.joining(" "));
            case Block.Formula(String source) -> source;
            case Block.Rule rule -> "";
        };
    }

    private static String plainItems(List<Block.Item> items, Function<? super Inline, String> names) {
        return items.stream().map(item -> plainBlocks(item.content(), names)).collect(Collectors.joining(" "));
    }

    private static String plainBlocks(List<Block> blocks, Function<? super Inline, String> names) {
        return blocks.stream().map(block -> plain(block, names)).collect(Collectors.joining(" "));
    }

    static String plain(List<Inline> content, Function<? super Inline, String> names) {
        return content.stream().map(inline -> plain(inline, names)).collect(Collectors.joining());
    }

    private static String plain(Inline inline, Function<? super Inline, String> names) {
        return switch (inline) {
            case Inline.Words(String text) -> text;
            case Inline.Mark(String text) -> text;
            case Inline.LineBreak lineBreak -> " ";
            case Inline.Code(String text) -> text;
            case Inline.Formula(String source) -> source;
            case Inline.Strong(List<Inline> content) -> plain(content, names);
            case Inline.Emphasis(List<Inline> content) -> plain(content, names);
            case Inline.Strikethrough(List<Inline> content) -> plain(content, names);
            case Inline.Link(String url, List<Inline> content) -> plain(content, names);
            case Inline.Spoiler spoiler -> names.apply(spoiler);
            case Inline.Mention mention -> names.apply(mention);
            case Inline.CustomEmoji emoji -> names.apply(emoji);
            case Inline.MassMention(String group) -> "@" + group;
            case Inline.Timestamp timestamp -> Timestamps.absolute(timestamp);
        };
    }
}
