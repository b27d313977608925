package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssGradientTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "linear-gradient(90deg, #e0a94a, #f0685c)",
                "linear-gradient(to right, red, rgb(0, 1, 2) 20%, blue 90%)",
                "repeating-conic-gradient(90deg in oklch, red, blue)",
                "radial-gradient(var(--a), #fff 10%, #000 30%)"
            })
    void whatIsReadIsWrittenAsItWas(String css) {
        assertThat(CssGradient.parse(css))
                .get()
                .satisfies(gradient ->
                        assertThat(CssGradient.parse(gradient.css())).contains(gradient));
    }

    @Test
    void evenStopsAreWrittenShort() {
        assertThat(CssGradient.parse("linear-gradient(90deg, red 0%, lime 50%, blue 100%)"))
                .get()
                .extracting(CssGradient::css)
                .isEqualTo("linear-gradient(90deg, red, lime, blue)");
    }

    @Test
    void stopsWithoutPlaceShareTheWay() {
        assertThat(CssGradient.parse("linear-gradient(red, lime, blue, white 90%, black)"))
                .get()
                .satisfies(gradient -> assertThat(gradient.stops())
                        .extracting(CssGradient.Stop::place)
                        .containsExactly(0.0, 30.0, 60.0, 90.0, 100.0));
        assertThat(CssGradient.parse("linear-gradient(red 50%, lime 20%, blue)"))
                .get()
                .satisfies(gradient -> assertThat(gradient.stops())
                        .extracting(CssGradient.Stop::place)
                        .containsExactly(50.0, 50.0, 100.0));
    }

    @ParameterizedTest
    @CsvSource({"90deg, 90", "to right, 90", "to top left, 315", "to bottom, 180", "from 45deg, 45", "'', 180"})
    void directionsAreAngles(String direction, double angle) {
        assertThat(new CssGradient("linear", direction, List.of()).angle()).isEqualTo(angle, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"90deg, 30deg", "to right in oklch longer hue, 30deg in oklch longer hue", "'', 30deg"})
    void turningKeepsTheRest(String direction, String turned) {
        assertThat(new CssGradient("linear", direction, List.of()).withAngle(30).direction())
                .isEqualTo(turned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "linear-gradient(red)", "linear-gradient(90deg, red)", "url(x)"})
    void anythingElseIsNone(String css) {
        assertThat(CssGradient.parse(css)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomato",
                "#FFF",
                "#e0a94a80",
                "rgba(1, 2, 3, 4)",
                "var(--accent-2)",
                "linear-gradient(90deg, #e0a94a, #f0685c)",
                "linear-gradient(to right, red 0, blue 100%)",
                "repeating-conic-gradient(red in oklch longer hue 5%, blue)"
            })
    void theServerTakes(String css) {
        assertThat(CssPaint.accepts(css)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#ggg",
                "e0a94a",
                "rgb(1.5, 2, 3)",
                "hsl(120, 50%, 50%)",
                "linear-gradient(red)",
                "linear-gradient(90deg, red 33.3%, blue)",
                "red; color: blue"
            })
    void theServerRefuses(String css) {
        assertThat(CssPaint.accepts(css)).isFalse();
        assertThat(CssPaint.accepts("#" + "0".repeat(CssPaint.LIMIT))).isFalse();
    }

    @Test
    void coloursBetweenStopsAreMixed() {
        assertThat(CssPaint.hexAt(CssGradient.linear(List.of("#000000", "#ffffff")), 50))
                .isEqualTo("#808080");
    }
}
