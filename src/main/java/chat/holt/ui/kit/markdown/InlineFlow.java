package chat.holt.ui.kit.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph of text that can lie on rounded patches, as code does, or under them, as spoilers do; the patches follow
/// when lines break elsewhere.
final class InlineFlow extends TextFlow {

    private static final double RADIUS = 4;
    private static final double OVERHANG = 3;

    /// Places in the text; an embedded node counts as one character.
    private record Patch(int start, int end, Path path) {}

    private final List<Patch> patches = new ArrayList<>();
    private final List<Node> content = new ArrayList<>();
    private int covers;
    private int length;

    void append(Node node) {
        content.add(node);
        getChildren().add(getChildren().size() - covers, node);
        length += node instanceof Text text ? text.getText().length() : 1;
    }

    /// Puts other text in place of what was appended.
    void replace(List<Text> parts) {
        getChildren().removeAll(content);
        content.clear();
        length = 0;
        parts.forEach(this::append);
    }

    /// What was appended, in order.
    List<Node> content() {
        return Collections.unmodifiableList(content);
    }

    /// Where the next node will stand.
    int place() {
        return length;
    }

    /// Puts the text from `start` to here on a patch.
    void underlay(int start, String styleClass) {
        Path path = path(start, styleClass);
        path.setMouseTransparent(true);
        getChildren().addFirst(path);
    }

    /// Covers the text from `start` to here until it is clicked, or Space or Enter pressed on it.
    void cover(int start, String styleClass, String accessibleText, Runnable uncovered) {
        Path path = path(start, styleClass);
        covers++;
        path.setFocusTraversable(true);
        path.setAccessibleRole(AccessibleRole.BUTTON);
        path.setAccessibleText(accessibleText);
        Runnable open = () -> {
            patches.removeIf(patch -> patch.path() == path);
            getChildren().remove(path);
            covers--;
            uncovered.run();
        };
        path.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
                event.consume();
            }
        });
        path.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
        getChildren().add(path);
    }

    private Path path(int start, String styleClass) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(styleClass);
        patches.add(new Patch(start, length, path));
        return path;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Patch patch : patches) {
            List<PathElement> outline = new ArrayList<>();
            rectangles(getRangeShape(patch.start(), patch.end(), false)).forEach(line -> round(line, outline));
            patch.path().getElements().setAll(outline);
        }
    }

    /// One rectangle for each line that the range touches.
    private static List<Rectangle2D> rectangles(PathElement[] shape) {
        List<Rectangle2D> lines = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo move -> {
                    left = right = move.getX();
                    top = bottom = move.getY();
                }
                case LineTo line -> {
                    left = Math.min(left, line.getX());
                    right = Math.max(right, line.getX());
                    top = Math.min(top, line.getY());
                    bottom = Math.max(bottom, line.getY());
                    // The last corner but one completes the rectangle; what follows repeats it.
                    if (right > left && bottom > top && line.getX() == left && line.getY() == bottom) {
                        lines.add(new Rectangle2D(left, top, right - left, bottom - top));
                    }
                }
                default -> {
                    // Closes the rectangle.
                }
            }
        }
        return lines;
    }

    private static void round(Rectangle2D line, List<PathElement> outline) {
        double left = Math.floor(line.getMinX()) - OVERHANG;
        double right = Math.ceil(line.getMaxX()) + OVERHANG;
        double top = Math.floor(line.getMinY());
        double bottom = Math.ceil(line.getMaxY());
        outline.add(new MoveTo(left + RADIUS, top));
        outline.add(new HLineTo(right - RADIUS));
        outline.add(new ArcTo(RADIUS, RADIUS, 0, right, top + RADIUS, false, true));
        outline.add(new VLineTo(bottom - RADIUS));
        outline.add(new ArcTo(RADIUS, RADIUS, 0, right - RADIUS, bottom, false, true));
        outline.add(new HLineTo(left + RADIUS));
        outline.add(new ArcTo(RADIUS, RADIUS, 0, left, bottom - RADIUS, false, true));
        outline.add(new VLineTo(top + RADIUS));
        outline.add(new ArcTo(RADIUS, RADIUS, 0, left + RADIUS, top, false, true));
        outline.add(new ClosePath());
    }
}
