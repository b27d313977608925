package chat.holt.ui.chat.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the texts `[` and `]` stand for where the selection begins and ends.
class EmphasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "BOLD!a [word] b!a **[word]** b",
                "BOLD!a **[word]** b!a [word] b",
                "BOLD![**word**]![word]",
                "BOLD!a *[word]* b!a ***[word]*** b",
                "ITALIC!a **[word]** b!a ***[word]*** b",
                "ITALIC!a ***[word]*** b!a **[word]** b",
                "ITALIC!a [ word ]b!a  *[word]* b",
                "STRIKE![word]!~~[word]~~",
                "SPOILER![word]!||[word]||",
                "STRIKE!~~[word]~~![word]",
                "CODE![word]!`[word]`",
                "BOLD!a[]!a**[]**",
                "BOLD!a**[]**!a[]",
            })
    void marksAndUnmarks(Emphasis kind, String before, String after) {
        assertThat(shown(kind, before)).isEqualTo(after);
    }

    @Test
    void severalLinesOfCodeGetAFence() {
        assertThat(shown(Emphasis.CODE, "[one\ntwo]")).isEqualTo("```\n[one\ntwo]\n```");
    }

    @Test
    void aTypedMarkGoesAroundTheSelectionWhichStays() {
        TextEdit once = Emphasis.around("a word", 2, 6, "*");
        assertThat(once.of("a word")).isEqualTo("a *word*");
        TextEdit twice = Emphasis.around("a *word*", once.anchor(), once.caret(), "*");
        assertThat(twice.of("a *word*")).isEqualTo("a **word**");
    }

    private static String shown(Emphasis kind, String before) {
        String text = before.replace("[", "").replace("]", "");
        TextEdit edit = kind.toggle(text, before.indexOf('['), before.indexOf(']') - 1);
        StringBuilder after = new StringBuilder(edit.of(text));
        return after.insert(edit.caret(), ']').insert(edit.anchor(), '[').toString();
    }
}
