package chat.holt.ui.chat.input;

import chat.holt.spelling.Word;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;

/// Wavy lines beneath the misspelt words of an input, as far as they can be seen.
final class SpellingMarks extends Path {
    /// Of a wave, in logical pixels.
    private static final double STEP = 2;

    private static final double HEIGHT = 2;

    private final MessageInput input;
    private final SpellingViewModel model;
    private final Runnable afterLayout = this::draw;
    private boolean stale = true;

    SpellingMarks(MessageInput input, SpellingViewModel model) {
        this.input = input;
        this.model = model;
        setId("spelling-marks");
        getStyleClass().add("spelling-marks");
        setManaged(false);
        setMouseTransparent(true);
        Rectangle visible = new Rectangle();
        visible.widthProperty().bind(input.widthProperty());
        visible.heightProperty().bind(input.heightProperty());
        setClip(visible);
        model.marked().subscribe(this::refresh);
        input.textProperty().subscribe(this::refresh);
        input.scrollTopProperty().subscribe(this::refresh);
        input.layoutBoundsProperty().subscribe(this::refresh);
        input.fontProperty().subscribe(this::refresh);
        input.sceneProperty().subscribe(this::follow);
    }

    private void follow(Scene was, Scene now) {
        if (was != null) {
            was.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
            refresh();
        }
    }

    private void refresh() {
        stale = true;
        input.requestLayout();
    }

    /// Only after the layout it is known where characters stand.
    private void draw() {
        if (!stale) {
            return;
        }
        stale = false;
        List<PathElement> lines = new ArrayList<>();
        List<Word> words = model.marked().get();
        if (!words.isEmpty()) {
            int first = input.indexAt(0, 0);
            int last = input.indexAt(input.getWidth(), input.getHeight());
            for (Word word : words) {
                if (word.end() >= first && word.start() <= last && word.end() <= input.getLength()) {
                    add(word, lines);
                }
            }
        }
        getElements().setAll(lines);
    }

    /// A word longer than a line has several.
    private void add(Word word, List<PathElement> lines) {
        Bounds begin = input.boundsAt(word.start());
        Bounds end = begin;
        for (int i = word.start(); i < word.end(); i++) {
            Bounds next = input.boundsAt(i);
            if (Math.abs(next.getMinY() - begin.getMinY()) > 1) {
                wave(begin.getMinX(), end.getMaxX(), end.getMaxY(), lines);
                begin = next;
            }
            end = next;
        }
        wave(begin.getMinX(), end.getMaxX(), end.getMaxY(), lines);
    }

    private static void wave(double from, double to, double foot, List<PathElement> lines) {
        double low = Math.round(foot) - 0.5;
        double x = Math.round(from);
        lines.add(new MoveTo(x, low));
        for (boolean up = true; x + STEP <= to; up = !up) {
            x += STEP;
            lines.add(new LineTo(x, up ? low - HEIGHT : low));
        }
    }
}
