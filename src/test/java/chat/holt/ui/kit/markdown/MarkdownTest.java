package chat.holt.ui.kit.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final String ID = "01M7Y8EN9PM14BCQXX6952FEAE";

    /// `⏎` stands for a line break, `ID` for an id; see [#show] for the right side.
    @ParameterizedTest
    @CsvSource(delimiter = '¦', commentCharacter = '§', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            plain                          ¦ p(plain)
            **b** *i* _i_ ***bi*** `c`     ¦ p(b[b] i[i] i[i] i[b[bi]] c[c])
            ~~gone~~ ~kept~                ¦ p(s[gone] ~kept~)
            one⏎two                        ¦ p(one⏎two)
            one⏎⏎two                       ¦ p(one) p(two)
            # Large                        ¦ h1(Large)
            ###### small                   ¦ h6(small)
            #hashtag                       ¦ p(#hashtag)
            ---                            ¦ rule
            > quote⏎after                  ¦ q(p(quote)) p(after)
            > a⏎> b                        ¦ q(p(a⏎b))
            - a⏎- b                        ¦ ul(p(a) | p(b))
            * a⏎  * b                      ¦ ul(p(a) ul(p(b)))
            + a                            ¦ p(+ a)
            3. a⏎4. b                      ¦ ol3(p(a) | p(b))
            ```java⏎a⏎⏎+ b⏎```             ¦ code java(a⏎⏎+ b)
            ```⏎open                       ¦ code (open)
            <b>not html</b>                ¦ p(<b>not html</b>)
            <div>⏎x                        ¦ p(<div>⏎x)
            ![cat](https://a.b/c.png)      ¦ p(l[https://a.b/c.png cat])
            [x](https://a.b)               ¦ p(l[https://a.b x])
            [x](javascript:alert(1))       ¦ p(x (javascript:alert(1)))
            [x](file:///etc/passwd)        ¦ p(x (file:///etc/passwd))
            [x](/relative)                 ¦ p(x (/relative))
            [x](https://bücher.example/ä)  ¦ p(l[https://bücher.example/ä x])
            [https://good.de](https://e.v) ¦ p(l[https://e.v https://good.de])
            [a]: https://a.b               ¦ p([a]: https://a.b)
            see https://a.b/c_d_e(f).      ¦ p(see l[https://a.b/c_d_e(f) https://a.b/c_d_e(f)].)
            (https://a.b)                  ¦ p((l[https://a.b https://a.b]))
            **https://a.b**                ¦ p(b[l[https://a.b https://a.b]])
            ||https://a.b||                ¦ p(sp[l[https://a.b https://a.b]])
            xhttps://a.b http:// www.a.b   ¦ p(xhttps://a.b http:// www.a.b)
            ftp://a.b                      ¦ p(ftp://a.b)
            <https://a.b>                  ¦ p(l[https://a.b https://a.b])
            <ftp://a.b>                    ¦ p(ftp://a.b (ftp://a.b))
            ||secret **b**|| x             ¦ p(sp[secret b[b]] x)
            ||open                         ¦ p(||open)
            ||||                           ¦ p(||||)
            \\||a||                        ¦ p(||a||)
            a || b || c || d               ¦ p(a sp[ b ] c || d)
            <@ID> <#ID> <%ID>              ¦ p(@[ID] #[ID] %[ID])
            \\<@ID>                        ¦ p(<@ID>)
            `<@ID>`                        ¦ p(c[<@ID>])
            <@id> <@> <#1>                 ¦ p(<@id> <@> <#1>)
            :ID: :wave:                    ¦ p(e[ID] :wave:)
            a@everyone @online @here       ¦ p(a@[everyone] @[online] @here)
            `@everyone`                    ¦ p(c[@everyone])
            $$a_1 * b_2$$ $5 $             ¦ p(c[a_1 * b_2] $5 $)
            <t:1> <t:-1:R> <t:2:F>         ¦ p(t[1 ] t[-1R] t[2F])
            <t:> <t:x> <t:99999999999999999> ¦ p(<t:> <t:x> <t:99999999999999999>)
            <t:1:FF>                       ¦ p(<t:1:FF>)
            """)
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
    @ValueSource(
            strings = {
                ">",
                "- ",
                "*",
                "**",
                "_a_ ",
                "[",
                "![",
                "](",
                "`",
                "``a",
                "<",
                "<@",
                ":",
                "||",
                "$$",
                "$$a",
                "https://",
                "https://a.b ",
                "~~",
                "\\",
                "# ",
                "```\n",
                "1. ",
                "h",
                "*a **b ",
                "[a](b",
                "&",
                "\u0000",
                "\uD83D",
                "||a "
            })
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
            case Block.Bullets(List<List<Block>> items) -> "ul(" + items(items) + ")";
            case Block.Numbers(int start, List<List<Block>> items) -> "ol" + start + "(" + items(items) + ")";
            case Block.Rule rule -> "rule";
        };
    }

    private static String items(List<List<Block>> items) {
        return items.stream().map(MarkdownTest::blocks).collect(joining(" | "));
    }

    private static String inlines(List<Inline> content) {
        return content.stream().map(MarkdownTest::inline).collect(joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text) -> text;
            case Inline.LineBreak line -> "⏎";
            case Inline.Code(String text) -> "c[" + text + "]";
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
