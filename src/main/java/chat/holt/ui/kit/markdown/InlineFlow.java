package chat.holt.ui.kit.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
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

    /// Room for a patch, which reaches a little further than its text.
    static final String HAIR_SPACE = "\u200A";

    /// Of the content from `first` up to, but without, `end`.
    private record Patch(int first, int end, Path path) {}

    private final List<Patch> patches = new ArrayList<>();
    private final List<Patch> covers = new ArrayList<>();
    private final List<Node> content = new ArrayList<>();
    private final Path selection = new Path();
    private int selectedFrom;
    private int selectedTo;

    InlineFlow() {
        selection.setManaged(false);
        selection.setMouseTransparent(true);
        selection.getStyleClass().add("md-selection");
        getChildren().add(selection);
    }

    void append(Node node) {
        content.add(node);
        getChildren().add(getChildren().size() - covers.size(), node);
    }

    /// Puts other text in place of what was appended.
    void replace(List<Text> parts) {
        getChildren().removeAll(content);
        content.clear();
        parts.forEach(this::append);
    }

    /// What was appended, in order.
    List<Node> content() {
        return Collections.unmodifiableList(content);
    }

    /// Puts what was appended since there were `first` nodes on a patch.
    void underlay(int first, String styleClass) {
        Path path = path(styleClass);
        path.setMouseTransparent(true);
        patches.add(new Patch(first, content.size(), path));
        getChildren().addFirst(path);
    }

    /// Covers what was appended since there were `first` nodes until it is clicked, or Space or Enter pressed on it.
    void cover(int first, String styleClass, String accessibleText, Runnable uncovered) {
        Path path = path(styleClass);
        Patch cover = new Patch(first, content.size(), path);
        covers.add(cover);
        path.setFocusTraversable(true);
        path.setAccessibleRole(AccessibleRole.BUTTON);
        path.setAccessibleText(accessibleText);
        Runnable open = () -> {
            covers.remove(cover);
            getChildren().remove(path);
            uncovered.run();
        };
        path.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
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

    private static Path path(String styleClass) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(styleClass);
        return path;
    }

    // ---- selection; places count characters, an embedded node counts as one

    int length() {
        return placesOfNodes()[content.size()];
    }

    /// Place between two characters that is nearest to the point.
    int placeAt(double x, double y) {
        return Math.clamp(getHitInfo(new Point2D(x, y)).getInsertionIndex(), 0, length());
    }

    /// Place before the character that is under the point, or nearest to it.
    int characterAt(double x, double y) {
        return Math.clamp(getHitInfo(new Point2D(x, y)).getCharIndex(), 0, Math.max(0, length() - 1));
    }

    /// Shows what is between two places as selected; nothing if they are the same.
    void select(int from, int to) {
        selectedFrom = from;
        selectedTo = to;
        drawSelection();
    }

    /// What is between two places, as text to copy: pictures as what they stand for, without what is still hidden.
    ///
    /// @param hidden stands for what is covered
    String text(int from, int to, String hidden) {
        StringBuilder text = new StringBuilder();
        int[] places = placesOfNodes();
        int last = -1;
        for (int i = 0; i < content.size(); i++) {
            int start = Math.max(from, places[i]);
            int end = Math.min(to, places[i + 1]);
            if (start >= end) {
                continue;
            }
            int cover = cover(i);
            if (cover < 0) {
                text.append(text(content.get(i), start - places[i], end - places[i]));
            } else if (cover != last) {
                text.append(hidden);
            }
            last = cover;
        }
        return text.toString();
    }

    /// One character for each place.
    String characters() {
        StringBuilder text = new StringBuilder();
        for (Node node : content) {
            text.append(node instanceof Text words ? words.getText() : "\uFFFC");
        }
        return text.toString();
    }

    /// Which of the covers hides that node; negative for none.
    private int cover(int node) {
        for (int i = 0; i < covers.size(); i++) {
            if (node >= covers.get(i).first() && node < covers.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    private static String text(Node node, int from, int to) {
        if (node instanceof Text words) {
            return words.getText().substring(from, to).replace(HAIR_SPACE, "");
        }
        String instead = node.getAccessibleText();
        return instead == null ? "" : instead;
    }

    private int[] placesOfNodes() {
        int[] places = new int[content.size() + 1];
        for (int i = 0; i < content.size(); i++) {
            places[i + 1] = places[i]
                    + (content.get(i) instanceof Text text ? text.getText().length() : 1);
        }
        return places;
    }

    // ---- drawing

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!patches.isEmpty() || !covers.isEmpty()) {
            int[] places = placesOfNodes();
            patches.forEach(patch -> draw(patch, places));
            covers.forEach(cover -> draw(cover, places));
        }
        drawSelection();
    }

    private void draw(Patch patch, int[] places) {
        List<PathElement> outline = new ArrayList<>();
        rectangles(getRangeShape(places[patch.first()], places[patch.end()], false))
                .forEach(line -> round(line, outline));
        patch.path().getElements().setAll(outline);
    }

    private void drawSelection() {
        if (selectedFrom < selectedTo) {
            // A relative time may have become shorter since.
            int end = Math.min(selectedTo, length());
            selection.getElements().setAll(getRangeShape(Math.min(selectedFrom, end), end, true));
        } else if (!selection.getElements().isEmpty()) {
            selection.getElements().clear();
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
