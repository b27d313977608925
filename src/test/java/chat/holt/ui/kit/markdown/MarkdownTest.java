package chat.holt.ui.kit.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    private static final String ID = "01M7Y8EN9PM14BCQXX6952FEAE";

    static Stream<Arguments> dialect() throws IOException {
        try (InputStream file = MarkdownTest.class.getResourceAsStream("/markdown/dialect.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("%%"))
                    .map(line -> Arguments.of((Object[]) line.split(" ¦ ")));
        }
    }

    /// See [#show] for the right side.
    @ParameterizedTest
    @MethodSource("dialect")
    void parses(String text, String structure) {
        assertThat(show(Markdown.parse(text.replace('⏎', '\n').replace("ID", ID))))
                .isEqualTo(structure.replace("ID", ID));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            😀, 1
            ' 😀 👍🏽 ', 2
            :01M7Y8EN9PM14BCQXX6952FEAE:, 1
            ☀️:01M7Y8EN9PM14BCQXX6952FEAE:, 2
            😀 hi, 0
            **😀**, 0
            '', 0
            12, 0
            """)
    void onlyEmoji(String text, int count) {
        assertThat(Markdown.parse(text).onlyEmoji()).isEqualTo(count);
    }

    @Test
    void plainTextHidesSpoilersAndAsksForNames() {
        Markdown markdown = Markdown.parse("# Hi <@" + ID + ">\n||no|| **yes** `a`\n- b\n> @everyone");
        assertThat(markdown.plainText(inline -> inline instanceof Inline.Mention ? "@Ada" : "?"))
                .isEqualTo("Hi @Ada <spoiler> yes a b @everyone");
    }

    @Test
    void quotesAreAtMostFourDeep() {
        assertThat(show(Markdown.parse("> ".repeat(9) + "x"))).isEqualTo("q(q(q(q(p(x)))))");
    }

    @ParameterizedTest
    @MethodSource("chat.holt.ui.kit.markdown.Hostile#texts")
    void hostileTextIsHarmless(String part) {
        for (int length : List.of(200, 200_000)) {
            String text = part.repeat(length / part.length());
            assertTimeout(Duration.ofSeconds(2), () -> {
                Markdown markdown = Markdown.parse(text);
                markdown.onlyEmoji();
                assertThat(markdown.plainText(inline -> "").length()).isLessThan(400_000);
            });
        }
    }

    @Test
    void tablesOfHostsOfCellsAreText() {
        String wide = "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|\n".repeat(500);
        assertThat(Markdown.parse(wide).blocks()).noneMatch(Block.Table.class::isInstance);

        String longOne = "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(300);
        List<Block> blocks = Markdown.parse(longOne).blocks();
        assertThat(blocks).hasSize(2);
        assertThat(((Block.Table) blocks.getFirst()).rows()).hasSize(200);
        assertThat(inlines(((Block.Paragraph) blocks.getLast()).content())).startsWith("c | d⏎c | d⏎");
    }

    @Test
    void nothingTowersOrTurnsAround() {
        assertThat(show(Markdown.parse("e" + "\u0301".repeat(50) + "\u202Etxt.exe")))
                .isEqualTo("p(e" + "\u0301".repeat(4) + "txt.exe)");
    }

    private static String show(Markdown markdown) {
        return blocks(markdown.blocks());
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(MarkdownTest::block).collect(joining(" "));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> "p(" + inlines(content) + ")";
            case Block.Heading(int level, List<Inline> content) -> "h" + level + "(" + inlines(content) + ")";
            case Block.Quote(List<Block> content) -> "q(" + blocks(content) + ")";
            case Block.CodeBlock(String language, String code) ->
                "code " + language + "(" + code.replace('\n', '⏎') + ")";
            case Block.Bullets(List<Block.Item> items) -> "ul(" + items(items) + ")";
            case Block.Numbers(int start, List<Block.Item> items) -> "ol" + start + "(" + items(items) + ")";
            case Block.Table(List<Block.Alignment> columns, List<List<List<Inline>>> rows) ->
                "table["
                        + columns.stream()
                                .map(column -> column.name().substring(0, 1))
                                .collect(joining()) + "]("
                        + rows.stream()
                                .map(row ->
                                        row.stream().map(MarkdownTest::inlines).collect(joining(" | ")))
                                .collect(joining(" / "))
                        + ")";
            case Block.Formula(String source) -> "formula(" + source.replace('\n', '⏎') + ")";
            case Block.Rule rule -> "rule";
        };
    }

    private static String items(List<Block.Item> items) {
        return items.stream().map(MarkdownTest::item).collect(joining(" | "));
    }

    private static String item(Block.Item item) {
        return switch (item.task()) {
                    case NONE -> "";
                    case OPEN -> "[ ] ";
                    case DONE -> "[x] ";
                }
                + blocks(item.content());
    }

    private static String inlines(List<Inline> content) {
        return content.stream().map(MarkdownTest::inline).collect(joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text) -> text;
            case Inline.Mark(String text) -> "m[" + text + "]";
            case Inline.LineBreak line -> "⏎";
            case Inline.Code(String text) -> "c[" + text + "]";
            case Inline.Formula(String source) -> "f[" + source + "]";
            case Inline.Strong(List<Inline> content) -> "b[" + inlines(content) + "]";
            case Inline.Emphasis(List<Inline> content) -> "i[" + inlines(content) + "]";
            case Inline.Strikethrough(List<Inline> content) -> "s[" + inlines(content) + "]";
            case Inline.Link(String url, List<Inline> content) -> "l[" + url + " " + inlines(content) + "]";
            case Inline.Spoiler(List<Inline> content) -> "sp[" + inlines(content) + "]";
            case Inline.Mention(Inline.Kind kind, String id) ->
                switch (kind) {
                            case USER -> "@";
                            case CHANNEL -> "#";
                            case ROLE -> "%";
                        }
                        + "[" + id + "]";
            case Inline.MassMention(String group) -> "@[" + group + "]";
            case Inline.CustomEmoji(String id) -> "e[" + id + "]";
            case Inline.Timestamp(long seconds, char style) -> "t[" + seconds + style + "]";
        };
    }
}
