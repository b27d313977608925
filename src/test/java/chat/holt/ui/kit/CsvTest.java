package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static List<String> cells(String text) {
        List<Csv.Line> lines = Csv.read(text, 10);
        assertThat(lines).hasSize(1);
        return lines.getFirst().cells();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a, b; c",
                "say \"no\"",
                "two\r\nlines",
                " spaces ",
                "=1+1",
                "-5",
                "@SUM(A1)",
                "\tTab",
                "'=quoted",
                "''+twice",
                "'tis",
                "＝wide"
            })
    void whatIsWrittenIsReadAgain(String value) {
        assertThat(cells(Csv.write(List.of(List.of("id", value, "end"))))).containsExactly("id", value, "end");
    }

    @Test
    void formulasAreMadeHarmless() {
        String text = Csv.write(List.of(List.of("=HYPERLINK(\"http://x\",\"a\")", "+1", "-1", "@x", "\r=1")));
        assertThat(text).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",'+1,'-1,'@x,\"'\r=1\"\r\n");
    }

    @Test
    void readsOtherSeparatorsAndLineEnds() {
        assertThat(Csv.read("id;reason\ra;x, y\r\nb;\n", 10))
                .containsExactly(
                        new Csv.Line(1, List.of("id", "reason")),
                        new Csv.Line(2, List.of("a", "x, y")),
                        new Csv.Line(3, List.of("b", "")));
        assertThat(cells("id\treason")).containsExactly("id", "reason");
    }

    @Test
    void numbersLinesAsEditorsDo() {
        assertThat(Csv.read("id\n\n\"a\nb\r\nc\"\n,\nlast", 10))
                .containsExactly(
                        new Csv.Line(1, List.of("id")),
                        new Csv.Line(3, List.of("a\nb\r\nc")),
                        new Csv.Line(7, List.of("last")));
    }

    @Test
    void anOpenQuotationSpoilsOnlyItsLine() {
        assertThat(Csv.read("a,\"open\nb,x\nc,\"y\"z", 10))
                .containsExactly(new Csv.Line(1, List.of("a", "open\nb,x\nc,y\"z")));
        assertThat(Csv.read("a,\"open\nb,x\nc,y", 10))
                .containsExactly(
                        new Csv.Line(1, List.of("a", "\"open")),
                        new Csv.Line(2, List.of("b", "x")),
                        new Csv.Line(3, List.of("c", "y")));
    }

    @Test
    void hostileTextsAreBounded() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(Csv.read("x\n".repeat(100_000), 1_000)).hasSize(1_000);
            assertThat(cells("x" + ",".repeat(1_000_000)).size()).isEqualTo(100);
            assertThat(Csv.read("\"a".repeat(1_000_000), 1_000)).hasSize(1);
        });
    }
}
