package chat.holt.ui.kit.markdown.code;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeColoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            java       ¦ return 5; // no ¦ KEYWORD:return NUMBER:5 COMMENT:// no
            py         ¦ x = "a"         ¦ STRING:"a"
            Rust       ¦ let y = 1;      ¦ KEYWORD:let NUMBER:1
            c#         ¦ string s;       ¦ KEYWORD:string
            html       ¦ <b id="x">      ¦ KEYWORD:b TYPE:id STRING:"x"
            bash       ¦ echo $HOME      ¦ FUNCTION:echo VARIABLE:$HOME
            json       ¦ {"a": true}     ¦ VARIABLE:"a" NUMBER:true
            """)
    void finds(String language, String code, String colours) {
        assertThat(CodeColours.scan(CodeLanguage.scanner(language), code).stream()
                        .filter(span -> span.kind() != null)
                        .map(span -> span.kind() + ":" + span.text().strip())
                        .collect(joining(" ")))
                .isEqualTo(colours);
    }

    @Test
    void commentsGoOnOverLines() {
        assertThat(CodeColours.scan("text/java", "/* a\n\nb */ int"))
                .containsExactly(
                        new CodeSpan("/* a\n\nb */ ", CodeSpan.Kind.COMMENT), new CodeSpan("int", CodeSpan.Kind.TYPE));
    }

    @Test
    void unknownLanguagesHaveNoColours() {
        assertThat(CodeColours.of("brainfuck", "+")).isNull();
        assertThat(CodeColours.of("", "+")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/java", "text/html", "text/php", "text/python", "text/unix", "text/yaml", "text/json"})
    void nothingIsLostAndHostileCodeStaysSmall(String scanner) {
        for (String part : new String[] {"{\"a\" 1 /*x*/ ", "\"", "<a b='", "\t\r x\n", "é😀 $x `", "#\n<?php "}) {
            String code = part.repeat(8000 / part.length());
            assertThat(CodeColours.scan(scanner, code))
                    .hasSizeLessThan(700)
                    .extracting(CodeSpan::text)
                    .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(code));
        }
    }
}
