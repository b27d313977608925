package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleColourTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"#e0a94a | 0xe0a94aff", "#FFF | 0xffffffff", "rgb(1, 2, 3) | 0x010203ff", "tomato | 0xff6347ff"})
    void readsCssColours(String css, String expected) {
        assertThat(CssPaint.parse(css))
                .hasValueSatisfying(paint -> assertThat(paint).hasToString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "var(--accent)", "nonsense", "linear-gradient(red)"})
    void anythingElseIsNoColour(String css) {
        assertThat(CssPaint.parse(css)).isEmpty();
    }

    @Test
    void readsGradients() {
        Paint paint = CssPaint.parse("linear-gradient(90deg, #ff0000 0%, rgb(0, 255, 0) 25%, blue)")
                .orElseThrow();
        assertThat(paint).isInstanceOfSatisfying(LinearGradient.class, gradient -> {
            assertThat(gradient.getStops()).extracting(stop -> stop.getOffset()).containsExactly(0.0, 0.25, 1.0);
            assertThat(gradient.getStops())
                    .extracting(stop -> stop.getColor())
                    .containsExactly(Color.RED, Color.LIME, Color.BLUE);
            assertThat(gradient.getStartX()).isEqualTo(0.0);
            assertThat(gradient.getEndX()).isEqualTo(1.0);
        });
        assertThat(CssPaint.parse("linear-gradient(to right, red, blue)")).isPresent();
        assertThat(CssPaint.parse("conic-gradient(red, blue 50%, green)")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#0000ff", "#ffff00", "#e0a94a", "#1d2228"})
    void textReadsWellInBothSchemes(String css) {
        Paint colour = Color.web(css);
        Color onDark = (Color) RoleColour.readable(colour, ColorScheme.DARK);
        Color onLight = (Color) RoleColour.readable(colour, ColorScheme.LIGHT);
        assertThat(Contrast.ratio(Contrast.luminance(onDark), Contrast.luminance(Color.web("#1d2228"))))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.ratio(Contrast.luminance(onLight), Contrast.luminance(Color.WHITE)))
                .isGreaterThanOrEqualTo(4.5);
    }
}
