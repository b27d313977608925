package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatchTest {

    @Test
    void putsTheBestFirst() {
        assertThat(List.of("a log", "dialogue", "log", "l-o-g", "logbook", "lost bag").stream()
                        .sorted(Comparator.comparingInt((String name) -> NameMatch.score("log", name))
                                .reversed()))
                .containsExactly("log", "logbook", "a log", "dialogue", "l-o-g", "lost bag");
    }

    @Test
    void findsNothingInAnotherOrder() {
        assertThat(NameMatch.score("gol", "logs")).isEqualTo(NameMatch.NONE);
        assertThat(NameMatch.score("log", "")).isEqualTo(NameMatch.NONE);
    }

    @Test
    void everyFitBeatsNone() {
        assertThat(NameMatch.score("ab", "a" + "x".repeat(500) + "b")).isGreaterThan(NameMatch.NONE);
        assertThat(NameMatch.score("a", "b" + "x".repeat(500) + "a")).isGreaterThan(NameMatch.NONE);
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(NameMatch.folded("  Zoë ÅNGSTRÖM")).isEqualTo("zoe angstrom");
    }
}
