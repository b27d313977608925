package chat.holt.ui.kit;

import chat.holt.i18n.Text;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// A colour by saturation (across), brightness (upwards) and, on the bar below, hue. Arrow keys move a hundredth, with
/// Shift a tenth.
public final class ColourPicker extends VBox {
    private static final double SPACING = 8;
    private static final double PLANE_HEIGHT = 96;
    private static final double BAR_HEIGHT = 14;
    private static final double RADIUS = 7;
    private static final double FINE = 0.01;
    private static final double COARSE = 0.1;
    private static final double CIRCLE = 360;

    private final double width;
    private final Consumer<String> picked;
    private final Rectangle tint;
    private final Pane plane;
    private final Pane bar;
    private final Circle planeThumb = new Circle(RADIUS);
    private final Circle barThumb = new Circle(RADIUS);
    private double hue;
    private double saturation;
    private double brightness;

    /// @param width in pixels
    /// @param picked hears each new colour as `#rrggbb`
    public ColourPicker(String id, double width, Consumer<String> picked) {
        super(SPACING);
        setId(id);
        this.width = width;
        this.picked = picked;
        tint = surface(PLANE_HEIGHT);
        Rectangle white = surface(PLANE_HEIGHT);
        white.setFill(across(true, Color.WHITE, Color.TRANSPARENT));
        Rectangle black = surface(PLANE_HEIGHT);
        black.setFill(across(false, Color.TRANSPARENT, Color.BLACK));
        plane = pane(id + "-plane", PLANE_HEIGHT, tint, white, black, planeThumb);
        Rectangle rainbow = surface(BAR_HEIGHT);
        Stop[] hues = new Stop[7];
        for (int i = 0; i < hues.length; i++) {
            hues[i] = new Stop(i / 6.0, Color.hsb(i * 60, 1, 1));
        }
        rainbow.setFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, hues));
        bar = pane(id + "-hue", BAR_HEIGHT, rainbow, barThumb);
        listen(plane, event -> set(hue, event.getX() / width, 1 - event.getY() / PLANE_HEIGHT), this::planeKey);
        listen(bar, event -> set(event.getX() / width * CIRCLE, saturation, brightness), this::barKey);
        getChildren().addAll(plane, bar);
        setMaxWidth(width);
        place();
    }

    /// Shows a colour.
    public void show(Color colour) {
        if (CssPaint.hex(colour).equals(CssPaint.hex(now()))) {
            return;
        }
        // Grey has no hue and black no saturation: keep those that led there.
        hue = colour.getSaturation() == 0 ? hue : colour.getHue();
        saturation = colour.getBrightness() == 0 ? saturation : colour.getSaturation();
        brightness = colour.getBrightness();
        place();
    }

    private void set(double newHue, double newSaturation, double newBrightness) {
        hue = Math.clamp(newHue, 0, CIRCLE - 1);
        saturation = Math.clamp(newSaturation, 0, 1);
        brightness = Math.clamp(newBrightness, 0, 1);
        place();
        picked.accept(CssPaint.hex(now()));
    }

    private Color now() {
        return Color.hsb(hue, saturation, brightness);
    }

    private void place() {
        tint.setFill(Color.hsb(hue, 1, 1));
        planeThumb.setFill(now());
        planeThumb.setCenterX(saturation * width);
        planeThumb.setCenterY((1 - brightness) * PLANE_HEIGHT);
        barThumb.setFill(Color.hsb(hue, 1, 1));
        barThumb.setCenterX(hue / CIRCLE * width);
        barThumb.setCenterY(BAR_HEIGHT / 2);
        plane.setAccessibleText(Text.of("colour.plane", Math.round(saturation * 100), Math.round(brightness * 100)));
        bar.setAccessibleText(Text.of("colour.hue", Math.round(hue)));
    }

    private void planeKey(KeyEvent event) {
        double step = event.isShiftDown() ? COARSE : FINE;
        switch (event.getCode()) {
            case LEFT -> set(hue, saturation - step, brightness);
            case RIGHT -> set(hue, saturation + step, brightness);
            case UP -> set(hue, saturation, brightness + step);
            case DOWN -> set(hue, saturation, brightness - step);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void barKey(KeyEvent event) {
        double step = (event.isShiftDown() ? COARSE : FINE) * CIRCLE;
        switch (event.getCode()) {
            case LEFT, DOWN -> set(hue - step, saturation, brightness);
            case RIGHT, UP -> set(hue + step, saturation, brightness);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Pane pane(String id, double height, Node... children) {
        Pane pane = new Pane(children);
        pane.setId(id);
        pane.getStyleClass().add("colour-surface");
        pane.setMinSize(width, height);
        pane.setMaxSize(width, height);
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.SLIDER);
        pane.getChildren().stream()
                .filter(Circle.class::isInstance)
                .forEach(thumb -> thumb.getStyleClass().add("colour-thumb"));
        return pane;
    }

    private Rectangle surface(double height) {
        Rectangle surface = new Rectangle(width, height);
        surface.setArcWidth(12);
        surface.setArcHeight(12);
        return surface;
    }

    private static LinearGradient across(boolean horizontal, Color from, Color to) {
        return new LinearGradient(
                0,
                0,
                horizontal ? 1 : 0,
                horizontal ? 0 : 1,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, from),
                new Stop(1, to));
    }

    private static void listen(Pane pane, Consumer<MouseEvent> mouse, Consumer<KeyEvent> key) {
        pane.setOnMousePressed(event -> {
            pane.requestFocus();
            mouse.accept(event);
            event.consume();
        });
        pane.setOnMouseDragged(event -> {
            mouse.accept(event);
            event.consume();
        });
        pane.setOnKeyPressed(key::accept);
    }
}
