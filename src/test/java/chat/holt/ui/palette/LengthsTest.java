package chat.holt.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {
    @ParameterizedTest
    @CsvSource({"90m, PT1H30M", "1h 30m, PT1H30M", "2 d, PT48H", "1w, PT168H", "10 minutes, PT10M", "45s, PT45S"})
    void readsWhatIsTyped(String typed, Duration length) {
        assertThat(Lengths.parse(typed)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "10", "0m", "m", "1y", "1h bo", "999999d"})
    void readsNothingElse(String typed) {
        assertThat(Lengths.parse(typed)).isEmpty();
    }
}
