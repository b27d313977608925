package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static Contrast of(String css) {
        return Contrast.of(css).orElseThrow();
    }

    @Test
    void measuresAsWcagDoes() {
        assertThat(of("#000000").light()).isEqualTo(21, within(0.01));
        assertThat(of("#ffffff").light()).isEqualTo(1, within(0.01));
        assertThat(of("#767676").light()).isEqualTo(4.54, within(0.01));
        assertThat(of("#ffffff").dark()).isGreaterThan(15);
    }

    @Test
    void ofGradientsTheWorstPlace() {
        assertThat(of("linear-gradient(90deg, #000000, #ffffff)").light()).isEqualTo(1, within(0.01));
        // The middle of red and green is darker than both.
        Contrast ends = of("red");
        Contrast way = of("linear-gradient(90deg, red, lime)");
        assertThat(way.dark()).isLessThan(ends.dark());
    }

    @Test
    void textThatNamesNoColourHasNone() {
        assertThat(Contrast.of("var(--accent)")).isEmpty();
    }

    @Test
    void surfacesAreThoseOfTheTokens() throws IOException {
        List<String> chats;
        try (InputStream css = Objects.requireNonNull(Theme.class.getResourceAsStream("/css/tokens.css"))) {
            chats = Pattern.compile(" -holt-(?:light-|dark-)?chat: (#\\w+);")
                    .matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
        assertThat(chats).containsExactly("#ffffff", "#ffffff", "#1d2228", "#1d2228");
        double white = Contrast.luminance(Color.web(chats.getFirst()));
        double night = Contrast.luminance(Color.web(chats.getLast()));
        assertThat(of("#6f9bf0").light()).isEqualTo(Contrast.ratio(Contrast.luminance(Color.web("#6f9bf0")), white));
        assertThat(of("#6f9bf0").dark()).isEqualTo(Contrast.ratio(Contrast.luminance(Color.web("#6f9bf0")), night));
    }
}
