package chat.holt.ui.kit.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ctrl+Shift+P", "Ctrl++", "Ctrl+/", "Alt+Up", "F11", "Shift+F6", "+", "R", "Ctrl+Alt+1"})
    void isWrittenAsItIsRead(String written) {
        assertThat(Keys.parse(written)).map(Keys::written).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ctrl+", "Ctrl+p", "Hyper+P", "Ctrl+Nowhere", "F25", "Ctrl P", "++P"})
    void readsNothingElse(String written) {
        assertThat(Keys.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ctrl+Shift+P, Ctrl+Shift+P, ⇧⌘P",
        "Alt+Up, Alt+↑, ⌥↑",
        "Shift+Delete, Shift+Del, ⇧Del",
        "F6, F6, F6",
    })
    void readsAsTheSystemHasIt(String written, String text, String onMac) {
        assertThat(Keys.of(written).text(false)).isEqualTo(text);
        assertThat(Keys.of(written).text(true)).isEqualTo(onMac);
    }

    @Test
    void tellsWhatWouldWriteText() {
        assertThat(Keys.of("Shift+R").types()).isTrue();
        assertThat(Keys.of("Space").types()).isTrue();
        assertThat(Keys.of("Ctrl+R").types()).isFalse();
        assertThat(Keys.of("F5").types()).isFalse();
    }
}
