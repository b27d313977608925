package chat.holt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomTest {
    private final Zoom zoom = new Zoom();

    @Test
    void goesByStepsAndBack() {
        zoom.in();
        zoom.in();
        assertThat(zoom.percent().get()).isEqualTo(125);
        zoom.out();
        assertThat(zoom.percent().get()).isEqualTo(110);
        zoom.reset();
        assertThat(zoom.percent().get()).isEqualTo(100);
    }

    @Test
    void stopsAtTheEnds() {
        Zoom.STEPS.forEach(step -> zoom.in());
        assertThat(zoom.percent().get()).isEqualTo(200);
        Zoom.STEPS.forEach(step -> zoom.out());
        assertThat(zoom.percent().get()).isEqualTo(50);
    }

    @Test
    void keepsToTheStepsWhateverTheFileSays() {
        zoom.set(108);
        assertThat(zoom.percent().get()).isEqualTo(110);
        zoom.set(-5);
        assertThat(zoom.percent().get()).isEqualTo(50);
    }
}
