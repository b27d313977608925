package chat.holt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.navigation.Place;
import org.junit.jupiter.api.Test;

class VisitedTest {
    private static final Place A = new Place("s", "a");
    private static final Place B = new Place("s", "b");
    private static final Place C = new Place(null, "c");

    private final Visited visited = new Visited();

    VisitedTest() {
        visited.arrived(A);
        visited.arrived(B);
        visited.arrived(C);
    }

    @Test
    void tellsWhereOneWasLast() {
        visited.arrived(new Place("s", null));
        visited.arrived(C);
        visited.arrived(A);
        assertThat(visited.recentChannels(5)).containsExactly("c", "b");
        assertThat(visited.recentChannels(1)).containsExactly("c");
    }

    @Test
    void goesBackAndForth() {
        assertThat(back()).isEqualTo(B);
        assertThat(back()).isEqualTo(A);
        assertThat(back()).isNull();
        assertThat(forth()).isEqualTo(B);
        assertThat(forth()).isEqualTo(C);
        assertThat(forth()).isNull();
    }

    @Test
    void arrivingWhereOneWentChangesNothingButElsewhereEndsWhatWasAhead() {
        back();
        visited.arrived(B);
        assertThat(forth()).isEqualTo(C);
        back();
        visited.arrived(A);
        assertThat(forth()).isNull();
        assertThat(back()).isEqualTo(B);
    }

    @Test
    void passesOverWhatIsGone() {
        assertThat(visited.step(-1, place -> !place.equals(B))).contains(A);
    }

    private Place back() {
        return visited.step(-1, place -> true).orElse(null);
    }

    private Place forth() {
        return visited.step(1, place -> true).orElse(null);
    }
}
