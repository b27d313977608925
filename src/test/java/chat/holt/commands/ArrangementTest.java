package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Arrangement.Spot;
import chat.holt.model.Category;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    /// 1 and 2 are in no category; A has 3, 4 and the hidden 9; B is empty; C has 5.
    private static final Arrangement START = new Arrangement(
            List.of(category("A", "3", "9", "4"), category("B"), category("C", "5")),
            List.of("1", "2", "3", "4", "5", "9"));

    private static final List<Spot> ROWS = spots("1", "2", "A", "3", "4", "4", "B", "C", "5");

    @Test
    void channelsLandBehindWhatIsAboveTheGap() {
        assertThat(dropped("5", 3)).containsExactly("A:5394", "B:", "C:");
        assertThat(dropped("5", 4)).containsExactly("A:3594", "B:", "C:");
        assertThat(dropped("5", 6)).containsExactly("A:3945", "B:", "C:");
        assertThat(dropped("3", 7)).containsExactly("A:94", "B:3", "C:5");
        assertThat(dropped("3", 9)).containsExactly("A:94", "B:", "C:53");
        assertThat(dropped("1", 5)).containsExactly("A:3941", "B:", "C:5");
    }

    @Test
    void droppedWhereItIsNothingChanges() {
        assertThat(START.drop(ROWS, place("4"), 5)).isEqualTo(START);
        assertThat(START.drop(ROWS, place("5"), 9)).isEqualTo(START);
        assertThat(START.drop(ROWS, place("3"), 3)).isEqualTo(START);
        assertThat(START.drop(ROWS, new Spot.Heading("B"), 7)).isEqualTo(START);
    }

    @Test
    void withoutACategoryChannelsKeepTheServersOrder() {
        assertThat(dropped("3", 1)).containsExactly("A:94", "B:", "C:5");
        assertThat(START.gap(ROWS, place("3"), 0)).isEqualTo(2);
        assertThat(START.gap(ROWS, place("2"), 0)).isEqualTo(2);
        assertThat(START.gap(ROWS, place("1"), 2)).isEqualTo(1);
        assertThat(START.gap(ROWS, place("3"), 4)).isEqualTo(4);
    }

    @Test
    void nothingLandsBetweenAChannelAndWhoIsInIt() {
        assertThat(START.gap(ROWS, place("5"), 5)).isEqualTo(6);
    }

    @Test
    void categoriesLandBetweenCategories() {
        Spot a = new Spot.Heading("A");
        assertThat(START.gap(ROWS, a, 0)).isEqualTo(2);
        assertThat(START.gap(ROWS, a, 5)).isEqualTo(6);
        assertThat(START.gap(ROWS, a, 9)).isEqualTo(9);
        assertThat(lines(START.drop(ROWS, a, 7))).containsExactly("B:", "A:394", "C:5");
        assertThat(lines(START.drop(ROWS, a, 9))).containsExactly("B:", "C:5", "A:394");
        assertThat(lines(START.drop(ROWS, new Spot.Heading("C"), 2))).containsExactly("C:5", "A:394", "B:");
    }

    @Test
    void aFoldedCategoryTakesChannelsAtItsEnd() {
        List<Spot> folded = spots("1", "2", "A", "B", "C", "5");
        assertThat(lines(START.drop(folded, place("5"), 3))).containsExactly("A:3945", "B:", "C:");
    }

    @Test
    void theKeyboardMovesRowByRowAndThroughCategories() {
        assertThat(stepped("1", true)).containsExactly("A:1394", "B:", "C:5");
        assertThat(stepped("1", false)).isEqualTo(lines(START));
        assertThat(stepped("3", true)).containsExactly("A:943", "B:", "C:5");
        assertThat(stepped("3", false)).containsExactly("A:94", "B:", "C:5");
        assertThat(stepped("4", true)).containsExactly("A:39", "B:4", "C:5");
        assertThat(stepped("4", false)).containsExactly("A:439", "B:", "C:5");
        assertThat(stepped("5", false)).containsExactly("A:394", "B:5", "C:");
        assertThat(stepped("5", true)).isEqualTo(lines(START));
        assertThat(lines(START.step(ROWS, new Spot.Heading("B"), true))).containsExactly("A:394", "C:5", "B:");
        assertThat(lines(START.step(ROWS, new Spot.Heading("B"), false))).containsExactly("B:", "A:394", "C:5");
        assertThat(START.step(ROWS, new Spot.Heading("A"), false)).isEqualTo(START);
    }

    @Test
    void channelsGoToTheNeighbouringCategory() {
        assertThat(lines(START.shift("4", 1))).containsExactly("A:39", "B:4", "C:5");
        assertThat(lines(START.shift("4", -1))).containsExactly("A:39", "B:", "C:5");
        assertThat(lines(START.shift("1", 1))).containsExactly("A:3941", "B:", "C:5");
        assertThat(START.shift("5", 1)).isEqualTo(START);
        assertThat(START.shift("1", -1)).isEqualTo(START);
    }

    private static List<String> dropped(String channel, int gap) {
        return lines(START.drop(ROWS, place(channel), gap));
    }

    private static List<String> stepped(String channel, boolean down) {
        return lines(START.step(ROWS, place(channel), down));
    }

    private static List<String> lines(Arrangement arrangement) {
        return arrangement.categories().stream()
                .map(category -> category.id() + ":" + String.join("", category.channels()))
                .toList();
    }

    private static List<Spot> spots(String... ids) {
        return Stream.of(ids)
                .map(id -> Character.isDigit(id.charAt(0)) ? place(id) : new Spot.Heading(id))
                .toList();
    }

    private static Spot place(String channel) {
        return new Spot.Place(channel);
    }

    private static Category category(String id, String... channels) {
        return new Category(id, id, List.of(channels));
    }
}
