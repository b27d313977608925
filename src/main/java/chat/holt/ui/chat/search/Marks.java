package chat.holt.ui.chat.search;

import chat.holt.ui.kit.markdown.Block;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Marks what was looked for in a text.
final class Marks {
    private final Pattern pattern;

    /// @param terms words, whose beginning is enough, and phrases
    Marks(List<String> terms) {
        pattern = Pattern.compile(
                terms.isEmpty()
                        ? "(?!)"
                        : terms.stream()
                                .map(term -> "\\b" + Pattern.quote(term) + "\\w*")
                                .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    Markdown in(Markdown text) {
        return new Markdown(blocks(text.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> new Block.Paragraph(inlines(content));
            case Block.Heading(int level, List<Inline> content) -> new Block.Heading(level, inlines(content));
            case Block.Quote(List<Block> content) -> new Block.Quote(blocks(content));
            case Block.Bullets(List<Block.Item> items) -> new Block.Bullets(items(items));
            case Block.Numbers(int start, List<Block.Item> items) -> new Block.Numbers(start, items(items));
            default -> block;
        };
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream()
                .map(item -> new Block.Item(item.task(), blocks(item.content())))
                .toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream().flatMap(inline -> inline(inline).stream()).toList();
    }

    private List<Inline> inline(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text) -> words(text);
            case Inline.Strong(List<Inline> inner) -> List.of(new Inline.Strong(inlines(inner)));
            case Inline.Emphasis(List<Inline> inner) -> List.of(new Inline.Emphasis(inlines(inner)));
            case Inline.Strikethrough(List<Inline> inner) -> List.of(new Inline.Strikethrough(inlines(inner)));
            case Inline.Link(String url, List<Inline> inner) -> List.of(new Inline.Link(url, inlines(inner)));
            case Inline.Spoiler(List<Inline> inner) -> List.of(new Inline.Spoiler(inlines(inner)));
            default -> List.of(inline);
        };
    }

    private List<Inline> words(String text) {
        List<Inline> parts = new ArrayList<>();
        Matcher match = pattern.matcher(text);
        int from = 0;
        while (match.find()) {
            if (match.start() > from) {
                parts.add(new Inline.Words(text.substring(from, match.start())));
            }
            parts.add(new Inline.Mark(match.group()));
            from = match.end();
        }
        if (from < text.length()) {
            parts.add(new Inline.Words(text.substring(from)));
        }
        return parts;
    }
}
