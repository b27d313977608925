package chat.holt.ui.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Measures, in pixels, how far rows move on screen when the list changes around them.
@ExtendWith(ApplicationExtension.class)
class AnchoredListViewTest {
    private static final double EXACT = 0.001;
    /// A row that stands where its neighbours let it.
    private static final int DIVIDER = 1000;

    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final Map<Integer, Double> heights = new HashMap<>();
    private AnchoredListView<Integer> list;
    private int created;

    @Start
    void start(Stage stage) {
        list = new AnchoredListView<>(rows, new RowCells<>() {
            @Override
            public String key(Integer row) {
                return "row" + row;
            }

            @Override
            public Object kind(Integer row) {
                return row % 2;
            }

            @Override
            public boolean stays(Integer row) {
                return row != DIVIDER;
            }

            @Override
            public RowCell<Integer> create(Integer row) {
                created++;
                return new BlockCell();
            }
        });
        list.setId("list");
        stage.setScene(new Scene(list, 400, 600));
        stage.show();
        stage.sizeToScene();
    }

    private final class BlockCell extends RowCell<Integer> {
        private int row;

        @Override
        public void show(Integer row) {
            this.row = row;
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            return heights.computeIfAbsent(row, r -> 20.0 + Math.floorMod(r * 37, 90));
        }
    }

    /// Gives the window a height; the desktop takes its time to agree.
    private void resize(double height) throws TimeoutException {
        double before = list.getHeight();
        fx(() -> list.getScene().getWindow().setHeight(height));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> list.getHeight() != before)
                        .get());
        fx(() -> list.layout());
    }

    private void fill(int from, int to) {
        fx(() -> rows.setAll(IntStream.range(from, to).boxed().toList()));
    }

    private void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            action.run();
            list.getScene().getRoot().layout();
        });
    }

    /// The list belongs to the UI thread, also for those who only look.
    private static <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, look);
    }

    private double top(int row) {
        RowCell<Integer> cell = seen(() -> list.cell("row" + row));
        assertThat(cell).as("row %d is laid out", row).isNotNull();
        return cell.getLayoutY();
    }

    private double bottom(int row) {
        return top(row) + list.cell("row" + row).getHeight();
    }

    private List<Integer> visible() {
        return seen(this::visibleRows);
    }

    private List<Integer> visibleRows() {
        List<Integer> found = new ArrayList<>();
        for (int row : rows) {
            RowCell<Integer> cell = list.cell("row" + row);
            if (cell != null && cell.getLayoutY() >= 0 && cell.getLayoutY() < 600) {
                found.add(row);
            }
        }
        return found;
    }

    private void scroll(double pixels) {
        fx(() -> ((RowViewport<?>) list.getChildrenUnmodifiable().getFirst()).scrollBy(pixels));
    }

    private void setHeight(int row, double height) {
        fx(() -> {
            heights.put(row, height);
            RowCell<Integer> cell = list.cell("row" + row);
            if (cell != null) {
                cell.requestLayout();
            }
        });
    }

    @Test
    void startsAtTheEndAndRestsShortListsOnTheBottom() throws TimeoutException {
        fill(0, 200);
        assertThat(bottom(199)).isCloseTo(600, within(EXACT));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, list.atEndProperty());
        fill(0, 3);
        assertThat(bottom(2)).isCloseTo(600, within(EXACT));
        assertThat(top(0)).isPositive();
    }

    @Test
    void prependingMovesNothing() {
        fill(100, 200);
        scroll(-700);
        Map<Integer, Double> before = new HashMap<>();
        visible().forEach(row -> before.put(row, top(row)));
        fx(() -> rows.addAll(0, IntStream.range(50, 100).boxed().toList()));
        assertThat(before).hasSizeGreaterThan(5);
        before.forEach((row, y) -> assertThat(top(row)).isCloseTo(y, within(EXACT)));
    }

    @Test
    void prependingAtTheVeryTopMovesNothing() {
        fill(100, 200);
        scroll(-100_000);
        assertThat(top(100)).isCloseTo(0, within(EXACT));
        fx(() -> rows.addAll(0, IntStream.range(50, 100).boxed().toList()));
        assertThat(top(100)).isCloseTo(0, within(EXACT));
        assertThat(list.screensAbove()).isGreaterThan(1);
    }

    @Test
    void aDividerAtTheVeryTopLeavesWithoutTheRest() {
        fill(50, 100);
        fx(() -> rows.addFirst(DIVIDER));
        fx(() -> list.scrollToStart());
        double before = top(50);
        List<Integer> more = new ArrayList<>(List.of(DIVIDER));
        IntStream.range(0, 100).forEach(more::add);
        fx(() -> rows.setAll(more));
        assertThat(top(50)).isCloseTo(before, within(EXACT));
    }

    @Test
    void trimmingTheFarEndMovesNothing() {
        fill(0, 200);
        scroll(-900);
        int row = visible().getFirst();
        double y = top(row);
        fx(() -> rows.remove(0, 100));
        assertThat(top(row)).isCloseTo(y, within(EXACT));
        fx(() -> rows.remove(rows.indexOf(visible().getLast()) + 1, rows.size()));
        assertThat(top(row)).isCloseTo(y, within(EXACT));
    }

    @Test
    void heightsChangingAboveTheViewportMoveNothing() {
        fill(0, 200);
        scroll(-3000);
        int first = visible().getFirst();
        double y = top(first);
        for (int row = first - 1; row >= first - 6; row--) {
            setHeight(row, 333);
        }
        visible().forEach(row -> assertThat(top(row)).isGreaterThanOrEqualTo(y - EXACT));
        assertThat(top(first)).isCloseTo(y, within(EXACT));
        assertThat(bottom(first - 1)).isCloseTo(y, within(EXACT));
        scroll(-50);
        assertThat(top(first)).isCloseTo(y + 50, within(EXACT));
    }

    @Test
    void rowHalfOutAtTheTopGrowsUpwards() {
        fill(0, 200);
        scroll(-2000);
        int first = visible().getFirst();
        if (top(first) < 5) {
            scroll(10);
            first = visible().getFirst();
        }
        double y = top(first);
        setHeight(first - 1, 250);
        assertThat(top(first)).isCloseTo(y, within(EXACT));
    }

    @Test
    void followsTheEndOnAppendAndGrowth() {
        fill(0, 50);
        fx(() -> rows.add(50));
        assertThat(bottom(50)).isCloseTo(600, within(EXACT));
        setHeight(50, 300);
        assertThat(bottom(50)).isCloseTo(600, within(EXACT));
        setHeight(45, 180);
        assertThat(bottom(50)).isCloseTo(600, within(EXACT));
    }

    @Test
    void readingHigherUpIsNotDisturbedByAppends() throws TimeoutException {
        fill(0, 100);
        scroll(-500);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, list.atEndProperty().not());
        int first = visible().getFirst();
        double y = top(first);
        fx(() -> rows.addAll(IntStream.range(100, 140).boxed().toList()));
        assertThat(top(first)).isCloseTo(y, within(EXACT));
        fx(list::scrollToEnd);
        assertThat(bottom(139)).isCloseTo(600, within(EXACT));
    }

    @Test
    void doesNotFollowWhileNewerRowsAreStillToBeLoaded() {
        fx(() -> list.setFollowsEnd(false));
        fill(0, 100);
        fx(list::scrollToEnd);
        int first = visible().getFirst();
        double y = top(first);
        fx(() -> rows.addAll(IntStream.range(100, 150).boxed().toList()));
        assertThat(top(first)).isCloseTo(y, within(EXACT));
    }

    @Test
    void jumpCentresAndHoldsTheTargetWhileRowsAboveLoad() {
        fill(0, 300);
        fx(() -> assertThat(list.centre("row120")).isTrue());
        double centre = (top(120) + bottom(120)) / 2;
        assertThat(centre).isCloseTo(300, within(1.0));
        double y = top(120);
        setHeight(119, 200);
        setHeight(118, 200);
        setHeight(121, 200);
        assertThat(top(120)).isCloseTo(y, within(EXACT));
        fx(() -> assertThat(list.centre("row999")).isFalse());
    }

    @Test
    void removingTheAnchorLeavesItsNeighboursInPlace() {
        fill(0, 200);
        scroll(-2000);
        int first = visible().getFirst();
        double y = top(first + 1);
        fx(() -> rows.remove((Integer) first));
        assertThat(top(first + 1)).isCloseTo(y, within(EXACT));
    }

    @Test
    void replacingEverythingKeepsWhatIsStillThere() {
        fill(0, 200);
        scroll(-2000);
        int first = visible().getFirst();
        double y = top(first);
        fx(() -> rows.setAll(IntStream.range(first - 40, first + 40).boxed().toList()));
        assertThat(top(first)).isCloseTo(y, within(EXACT));
    }

    @Test
    void positionSurvivesLeavingAndReturning() {
        fill(0, 200);
        scroll(-1500);
        int first = visible().getFirst();
        double y = top(first);
        ScrollPosition position = list.position();
        fill(500, 600);
        fill(0, 200);
        fx(() -> list.restore(position));
        assertThat(top(first)).isCloseTo(y, within(EXACT));
    }

    @Test
    void resizingKeepsTheFirstRowOrTheEnd() throws TimeoutException {
        fill(0, 200);
        resize(400);
        assertThat(bottom(199)).isCloseTo(list.getHeight(), within(EXACT));
        scroll(-1500);
        int first = visible().getFirst();
        double y = top(first);
        resize(500);
        assertThat(top(first)).isCloseTo(y, within(EXACT));
    }

    @Test
    void reusesCellsWhileScrolling() {
        fill(0, 2000);
        for (int i = 0; i < 60; i++) {
            scroll(-400);
        }
        assertThat(created).isLessThan(60);
    }

    @Test
    void randomChangesNeverMoveTheFirstVisibleRow() {
        Random random = new Random(42);
        fill(1000, 1200);
        scroll(-4000);
        int low = 1000;
        int high = 1200;
        for (int i = 0; i < 60; i++) {
            int first = visible().getFirst();
            double y = top(first);
            switch (random.nextInt(5)) {
                case 0 -> {
                    int from = low - 20;
                    fx(() -> rows.addAll(
                            0, IntStream.range(from, from + 20).boxed().toList()));
                    low = from;
                }
                case 1 -> {
                    int from = high;
                    fx(() -> rows.addAll(IntStream.range(from, from + 5).boxed().toList()));
                    high = from + 5;
                }
                case 2 -> setHeight(first - 1 - random.nextInt(4), 20 + random.nextInt(300));
                case 3 -> setHeight(first + 1 + random.nextInt(4), 20 + random.nextInt(300));
                default -> fx(() -> rows.remove((Integer) (first - 2)));
            }
            assertThat(top(first)).as("step %d", i).isCloseTo(y, within(EXACT));
            scroll(random.nextInt(81) - 40);
        }
    }
}
