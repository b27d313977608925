package chat.holt.ui.chat.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the texts `$` stands for a line break and `^` for the caret.
class LineBreakTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "one^,one$^",
                "one^two,one$^two",
                "- one^,- one$- ^",
                "* one^,* one$* ^",
                "x$  - one^,x$  - one$  - ^",
                "1. one^,1. one$2. ^",
                "9) one^,9) one$10) ^",
                "- one$- ^,- one$^",
                "-one^,-one$^",
                "+ one^,+ one$^",
                "```$  one^,```$  one$  ^",
                "```$- one^,```$- one$^",
                "```$one$```$- two^,```$one$```$- two$- ^",
            })
    void goesOnWithWhatTheLineIs(String before, String after) {
        String text = text(before);
        int caret = text.indexOf('^');
        String bare = text.replace("^", "");
        TextEdit edit = LineBreak.at(bare, caret, caret);
        assertThat(new StringBuilder(edit.of(bare)).insert(edit.caret(), '^')).hasToString(text(after));
    }

    @ParameterizedTest
    @CsvSource({
        "one^, false",
        "```^, true",
        "```java$x^, true",
        "```x```^, false",
        "```$x$```$^, false",
        "a ```$x^$```, true",
        "``^, false"
    })
    void knowsCode(String shown, boolean code) {
        String text = text(shown);
        assertThat(LineBreak.inCode(text.replace("^", ""), text.indexOf('^'))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "```$^x, false, ```$    ^x",
        "```$    x^, true, ```$x^",
        "```$  x^, true, ```$x^",
        "```$x^, true, ```$x^"
    })
    void indentsCode(String before, boolean back, String after) {
        String text = text(before);
        int caret = text.indexOf('^');
        String bare = text.replace("^", "");
        TextEdit edit = LineBreak.indent(bare, caret, caret, back).orElseThrow();
        assertThat(new StringBuilder(edit.of(bare)).insert(edit.caret(), '^')).hasToString(text(after));
    }

    @ParameterizedTest
    @CsvSource({"false,```$    a$    b", "true,```$a$b"})
    void indentsAllLinesSelected(boolean back, String after) {
        String text = back ? "```\n    a\n    b" : "```\na\nb";
        TextEdit edit = LineBreak.indent(text, 5, text.length(), back).orElseThrow();
        assertThat(edit.of(text)).isEqualTo(text(after));
    }

    @Test
    void leavesTabAloneOutsideCode() {
        assertThat(LineBreak.indent("one", 1, 1, false)).isEmpty();
    }

    private static String text(String shown) {
        return shown.replace('$', '\n');
    }
}
