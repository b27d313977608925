package chat.holt.ui.kit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiRunTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            plain text 12 # *      | plain text 12 # *
            a😀b                   | a[1f600]b
            👍🏽                     | [1f44d-1f3fd]
            ☀                      | [2600-fe0f]
            ☀️                     | [2600-fe0f]
            ❤                      | [2764-fe0f]
            👨‍👩‍👧‍👦              | [1f468-200d-1f469-200d-1f467-200d-1f466]
            🏳️‍🌈                  | [1f3f3-fe0f-200d-1f308]
            🏳‍🌈                   | [1f3f3-fe0f-200d-1f308]
            🇩🇪🇫🇷               | [1f1e9-1f1ea][1f1eb-1f1f7]
            1️⃣                     | [0031-fe0f-20e3]
            2 © ™ → ↔              | 2 © ™ → ↔
            ©️                     | [00a9-fe0f]
            ☀︎                      | ☀︎
            日本語                 | 日本語
            """)
    void cutsIntoRuns(String text, String runs) {
        assertThat(EmojiRun.of(text).stream()
                        .map(run -> run.picture() == null ? run.text() : "[" + run.picture() + "]")
                        .collect(joining()))
                .isEqualTo(runs);
    }

    @Test
    void packPrefixIsDropped() {
        assertThat(EmojiRun.of("\uE0E1😀")).containsExactly(new EmojiRun("😀", "1f600"));
    }

    @Test
    void emptyTextHasNoRuns() {
        assertThat(EmojiRun.of("")).isEmpty();
        assertThat(EmojiRun.of("\uE0E1")).isEmpty();
    }

    @Test
    void endlessClusterIsText() {
        assertThat(EmojiRun.of("👨" + "\u200D👩".repeat(500)))
                .extracting(EmojiRun::picture)
                .containsOnlyNulls();
    }

    @Test
    void oneEmoji() {
        assertThat(EmojiRun.isEmoji("😀")).isTrue();
        assertThat(EmojiRun.isEmoji("😀😀")).isFalse();
        assertThat(EmojiRun.isEmoji("x")).isFalse();
    }
}
