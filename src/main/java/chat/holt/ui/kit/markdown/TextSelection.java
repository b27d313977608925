package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Lets people select and copy the text of one view with the mouse: dragging over its paragraphs, a double click takes
/// a word, a triple click a paragraph, Shift extends. What is selected can be copied wherever the keyboard is, and is
/// forgotten at the next press elsewhere.
final class TextSelection {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// A place in one of the paragraphs.
    private record Spot(int flow, int place) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return flow != other.flow ? Integer.compare(flow, other.flow) : Integer.compare(place, other.place);
        }
    }

    private record Range(Spot from, Spot to) {
        boolean isEmpty() {
            return from.equals(to);
        }

        Range and(Range other) {
            return new Range(
                    from.compareTo(other.from) <= 0 ? from : other.from, to.compareTo(other.to) >= 0 ? to : other.to);
        }
    }

    private final Parent view;
    private final EventHandler<MouseEvent> pressedAnywhere = this::pressedAnywhere;
    private final EventHandler<KeyEvent> keyPressed = this::keyPressed;
    private List<InlineFlow> flows = List.of();
    private @Nullable Range anchor;
    private @Nullable Range selected;
    private @Nullable Scene watched;
    private int clicks = 1;

    TextSelection(Parent view) {
        this.view = view;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    boolean isEmpty() {
        return selected == null || selected.isEmpty();
    }

    /// Forgets it; also before other paragraphs are shown.
    void clear() {
        flows.forEach(flow -> flow.select(0, 0));
        flows = List.of();
        anchor = null;
        selected = null;
        watch(null);
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What is selected, with a line for each paragraph.
    String text() {
        if (selected == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = selected.from().flow(); i <= selected.to().flow(); i++) {
            InlineFlow flow = flows.get(i);
            int from = i == selected.from().flow() ? selected.from().place() : 0;
            int to = i == selected.to().flow() ? selected.to().place() : flow.length();
            if (i > selected.from().flow()) {
                text.append(
                        flow.getParent() instanceof TableGrid grid && grid.sameRow(flows.get(i - 1), flow)
                                ? '\t'
                                : '\n');
            }
            text.append(flow.text(from, to, Text.of("markdown.spoiler.plain")));
        }
        return text.toString();
    }

    // ---- mouse

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || isControl(event.getTarget())) {
            return;
        }
        if (event.isShiftDown() && anchor != null) {
            extend(event);
            event.consume();
            return;
        }
        clear();
        flows = flows(view, new ArrayList<>());
        if (!flows.isEmpty()) {
            clicks = event.getClickCount();
            Range start = around(spot(event));
            anchor = start;
            show(start);
            watch(view.getScene());
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && anchor != null && !event.isStillSincePress()) {
            extend(event);
        }
    }

    private void extend(MouseEvent event) {
        if (anchor != null) {
            show(anchor.and(around(spot(event))));
        }
    }

    private boolean isControl(Object target) {
        for (Node node = target instanceof Node hit ? hit : null;
                node != null && node != view;
                node = node.getParent()) {
            if (node instanceof ButtonBase || node instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    private void show(Range range) {
        selected = range;
        for (int i = 0; i < flows.size(); i++) {
            InlineFlow flow = flows.get(i);
            boolean inside = i >= range.from().flow() && i <= range.to().flow();
            int from = i == range.from().flow() ? range.from().place() : 0;
            int to = i == range.to().flow() ? range.to().place() : flow.length();
            flow.select(inside ? from : 0, inside ? to : 0);
        }
    }

    private static List<InlineFlow> flows(Parent parent, List<InlineFlow> found) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof InlineFlow flow) {
                found.add(flow);
            } else if (node instanceof Parent inner && !(node instanceof ButtonBase)) {
                flows(inner, found);
            }
        }
        return found;
    }

    // ---- where the pointer is

    private Spot spot(MouseEvent event) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < flows.size(); i++) {
            Bounds bounds = flows.get(i).localToScene(flows.get(i).getLayoutBounds());
            double above =
                    Math.max(0, Math.max(bounds.getMinY() - event.getSceneY(), event.getSceneY() - bounds.getMaxY()));
            double beside =
                    Math.max(0, Math.max(bounds.getMinX() - event.getSceneX(), event.getSceneX() - bounds.getMaxX()));
            // First the line, then what stands in it: cells of a table share theirs.
            double distance = above * 10_000 + beside;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        InlineFlow flow = flows.get(nearest);
        Point2D point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
        boolean whole = clicks > 1;
        return new Spot(
                nearest,
                whole ? flow.characterAt(point.getX(), point.getY()) : flow.placeAt(point.getX(), point.getY()));
    }

    /// What one step of selecting takes: a place, a word or a paragraph.
    private Range around(Spot spot) {
        if (clicks < 2) {
            return new Range(spot, spot);
        }
        InlineFlow flow = flows.get(spot.flow());
        int from = 0;
        int to = flow.length();
        if (clicks == 2 && to > 0) {
            BreakIterator words = BreakIterator.getWordInstance(Locale.getDefault());
            words.setText(flow.characters());
            to = words.following(spot.place());
            from = words.previous();
        }
        return new Range(new Spot(spot.flow(), from), new Spot(spot.flow(), to));
    }

    // ---- the rest of the window

    private void watch(@Nullable Scene scene) {
        if (watched != null) {
            watched.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressedAnywhere);
            watched.removeEventFilter(KeyEvent.KEY_PRESSED, keyPressed);
        }
        watched = scene;
        if (scene != null) {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressedAnywhere);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keyPressed);
        }
    }

    private void pressedAnywhere(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        for (Node node = event.getTarget() instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node == view) {
                return;
            }
        }
        clear();
    }

    private void keyPressed(KeyEvent event) {
        if (!COPY.match(event) || isEmpty() || watched == null) {
            return;
        }
        boolean typed = watched.getFocusOwner() instanceof TextInputControl input
                && !input.getSelectedText().isEmpty();
        if (!typed) {
            copy();
            event.consume();
        }
    }
}
