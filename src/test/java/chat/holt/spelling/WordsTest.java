package chat.holt.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain words, and (more)!             | plain words and more
                    **bold** _slanted_ ~~gone~~          | bold slanted gone
                    - item                               | item
                    don't we’re 'quoted' dogs'           | don't we’re quoted dogs
                    well-known Anglo-Saxon O'Brien       | well-known Anglo-Saxon O'Brien
                    über naïve привет                    | über naïve привет
                    with `code here` between             | with between
                    with ``two ticks`` between           | with between
                    an open ` tick                       | an open tick
                    see https://a.example/wrds?q=x here  | see here
                    see [txt](https://a.example) here    | see here
                    see www.exmple.com or exmple.com     | see or
                    write to bo@exmple.com               | write to
                    ask @bobb in #lounj or <@01ABC>      | ask in or
                    hi :smille: :notdone                 | hi
                    note: yes                            | note yes
                    at <t:1700000000:R> <:pepe:123>      | at
                    read main.jva in src/mainn C:\\dirr  | read in
                    snake_cse camelCse iPhne JavaFX URLs |
                    v2 4th 3pm h4x0r                     |
                    NASA ASAP SHOUTING A I a             | SHOUTING
                    end.Next                             |
                    """)
    void wordsAreFound(String text, String words) {
        List<String> found = Words.of(text).stream().map(Word::text).toList();
        assertThat(found).isEqualTo(words == null ? List.of() : List.of(words.split(" ")));
    }

    @Test
    void codeBlocksAreLeftOutAlsoWhileTheyAreOpen() {
        assertThat(Words.of("one\n```java\nvar wrod\n```\ntwo\n```\nstil ` open").stream()
                        .map(Word::text))
                .containsExactly("one", "two");
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "so `x` **wrod**, 🙂 wrds";
        assertThat(Words.of(text))
                .allSatisfy(word ->
                        assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text()));
        assertThat(Words.of(text).getLast().text()).isEqualTo("wrds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "`", "`a", "```a", "` ", "a'", "-", "a-", "é\u0301", ":a", "'", "aB", "\uD800", "``\n"})
    void anythingTakesTimeInProportionOnly(String piece) {
        String text = piece.repeat(64_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Words.of(text));
    }
}
