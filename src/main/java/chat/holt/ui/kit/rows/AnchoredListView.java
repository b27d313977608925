package chat.holt.ui.kit.rows;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A virtualised list of rows of any height that never moves what the user is reading: rows may come, go and change
/// height at both ends and above the viewport. It stays at its end while it stands there, and can jump to a row.
///
/// A plain `ListView` was not enough: it has no bottom alignment, cannot follow its end and shifts when rows above the
/// viewport change height. UI thread only.
public final class AnchoredListView<R> extends Region {
    private static final double PAGE_OVERLAP = 48;

    /// Steps of a wheel are at least so many pixels.
    private static final double NOTCH = 20;

    private final ObservableList<R> rows;
    private final RowCells<R> cells;
    private final RowViewport<R> viewport;
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper(this, "atEnd", true);
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current");
    private final Runnable afterLayout = this::afterLayout;
    private final Glide glide;
    private Runnable onMoved = () -> {};
    private boolean adjustingBar;

    public AnchoredListView(ObservableList<R> rows, RowCells<R> cells) {
        this.rows = rows;
        this.cells = cells;
        viewport = new RowViewport<>(rows, cells);
        glide = new Glide(viewport::scrollBy);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((o, was, value) -> {
            if (!adjustingBar) {
                glide.end();
                viewport.scrollToOffset(value.doubleValue());
            }
        });
        getStyleClass().add("anchored-list");
        getChildren().addAll(viewport, bar);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            // Trackpads and screens say every few pixels themselves.
            boolean notch = Math.abs(event.getDeltaY()) >= NOTCH && !event.isInertia() && event.getTouchCount() == 0;
            move(-event.getDeltaY(), notch);
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        sceneProperty().addListener((o, was, now) -> sceneChanged(was, now));
    }

    /// Runs after every layout that may have moved the content; the place to look at [#screensAbove] and fetch.
    public void setOnMoved(Runnable action) {
        onMoved = action;
    }

    /// Whether the end of the last row shows.
    public ReadOnlyBooleanProperty atEndProperty() {
        return atEnd.getReadOnlyProperty();
    }

    /// Key of the row keyboard navigation stands on; null for none.
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Whether standing at the end means following rows added there.
    public void setFollowsEnd(boolean follows) {
        viewport.setMayFollow(follows);
    }

    /// Whether a list shorter than its place rests at the top of it, and begins there, rather than at the bottom.
    public void setFromTop(boolean fromTop) {
        viewport.setFromTop(fromTop);
        viewport.setMayFollow(!fromTop);
    }

    public void scrollToStart() {
        viewport.jumpTo(0, RowViewport.Align.START);
    }

    /// Estimated content above the viewport, in viewport heights.
    public double screensAbove() {
        return viewport.pixelsAbove() / Math.max(1, viewport.getHeight());
    }

    /// Estimated content below the viewport, in viewport heights.
    public double screensBelow() {
        return viewport.pixelsBelow() / Math.max(1, viewport.getHeight());
    }

    public void scrollToEnd() {
        glide.end();
        viewport.follow();
    }

    /// Centres the row and keeps it there until the user scrolls; false if the list has no such row.
    public boolean centre(String key) {
        int index = indexOf(key);
        if (index >= 0) {
            glide.end();
            viewport.jumpTo(index, RowViewport.Align.CENTRE);
        }
        return index >= 0;
    }

    public ScrollPosition position() {
        return viewport.position();
    }

    /// Key of the first row that begins in view; null without rows.
    @Nullable
    public String firstVisible() {
        int index = viewport.firstVisible();
        return index < 0 || index >= rows.size() ? null : cells.key(rows.get(index));
    }

    /// Returns to a position; to the end if its row is no longer there.
    public void restore(ScrollPosition position) {
        glide.end();
        int index = position.key() == null ? -1 : indexOf(position.key());
        if (index < 0) {
            viewport.follow();
        } else {
            viewport.restore(index, position.offset());
        }
    }

    /// The node showing the row, or null while it is outside the viewport.
    @Nullable
    public RowCell<R> cell(String key) {
        return viewport.cell(key);
    }

    /// Moves keyboard navigation to the row (null: to none) and brings it into view.
    public void setCurrent(@Nullable String key) {
        int index = key == null ? -1 : indexOf(key);
        current.set(index < 0 ? null : key);
        viewport.setCurrent(current.get());
        if (index >= 0 && !viewport.showsWhole(index)) {
            glide.end();
            boolean above = index <= viewport.firstVisible();
            viewport.jumpTo(index, above ? RowViewport.Align.START : RowViewport.Align.END);
        }
    }

    /// Moves by a page up (-1) or down (1).
    public void page(int direction) {
        move(direction * (viewport.getHeight() - PAGE_OVERLAP), true);
    }

    private void move(double pixels, boolean smoothly) {
        Scene scene = getScene();
        if (smoothly && scene != null && !scene.getPreferences().isReducedMotion()) {
            glide.by(pixels);
        } else {
            glide.end();
            viewport.scrollBy(pixels);
        }
    }

    private int indexOf(String key) {
        for (int i = 0; i < rows.size(); i++) {
            if (cells.key(rows.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> page(-1);
            case PAGE_DOWN -> page(1);
            case HOME -> scrollToStart();
            case END -> scrollToEnd();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void sceneChanged(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void afterLayout() {
        if (!viewport.takeMoved()) {
            return;
        }
        atEnd.set(viewport.atEnd());
        adjustBar();
        onMoved.run();
    }

    private void adjustBar() {
        adjustingBar = true;
        double shown = viewport.getHeight();
        double content = viewport.contentHeight();
        double max = Math.max(0, content - shown);
        bar.setVisible(max > 1);
        bar.setMax(max);
        bar.setVisibleAmount(content <= 0 ? max : max * shown / content);
        bar.setUnitIncrement(PAGE_OVERLAP);
        bar.setBlockIncrement(shown - PAGE_OVERLAP);
        bar.setValue(Math.clamp(viewport.pixelsAbove(), 0, max));
        adjustingBar = false;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double barWidth = snapSizeX(bar.prefWidth(-1));
        bar.resizeRelocate(width - barWidth, 0, barWidth, height);
        viewport.resizeRelocate(0, 0, width, height);
    }
}
