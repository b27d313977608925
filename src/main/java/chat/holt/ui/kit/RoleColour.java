package chat.holt.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// Colours a text as a role says, moved in lightness until it reads well (4.5 : 1) on the surfaces of the present
/// colour
/// scheme; gradients too. One object for one text; without a colour the stylesheet decides.
public final class RoleColour {
    // Relative luminance of the lightest surface of the dark scheme and the darkest of the light one that names are on.
    private static final double DARK_SURFACE = 0.027;
    private static final double LIGHT_SURFACE = 0.85;
    private static final String STYLE_CLASS = "role-coloured";

    private final Node text;
    private final ObjectProperty<Paint> fill;
    private final ObjectProperty<@Nullable Paint> wanted = new SimpleObjectProperty<>();
    private final ObservableValue<@Nullable Paint> shown;
    private @Nullable String asked;

    /// @param text the node
    /// @param fill its text fill
    public RoleColour(Node text, ObjectProperty<Paint> fill) {
        this(
                text,
                fill,
                text.sceneProperty()
                        .map(Scene::getPreferences)
                        .flatMap(preferences -> preferences.colorSchemeProperty())
                        .orElse(ColorScheme.LIGHT));
    }

    /// @param scheme the colour scheme of what is behind the text, whatever the scene's
    public RoleColour(Node text, ObjectProperty<Paint> fill, ObservableValue<ColorScheme> scheme) {
        this.text = text;
        this.fill = fill;
        this.shown = wanted.flatMap(paint -> scheme.map(now -> readable(paint, now)));
    }

    /// Shows this CSS colour or gradient; null, or anything unreadable, for the stylesheet's.
    public void show(@Nullable String css) {
        if (Objects.equals(css, asked)) {
            return;
        }
        asked = css;
        Paint paint = css == null ? null : CssPaint.parse(css).orElse(null);
        wanted.set(paint);
        if (paint != null) {
            // Bound, because a stylesheet would override a value that is only set.
            fill.bind(shown);
            if (!text.getStyleClass().contains(STYLE_CLASS)) {
                text.getStyleClass().add(STYLE_CLASS);
            }
        } else if (fill.isBound()) {
            fill.unbind();
            fill.set(Color.GRAY);
            text.getStyleClass().remove(STYLE_CLASS);
        }
    }

    /// Fills a swatch with the true colour; without one its stylesheet decides.
    public static void fill(Shape swatch, @Nullable String css) {
        Optional<Paint> paint = css == null ? Optional.empty() : CssPaint.parse(css);
        if (paint.isPresent()) {
            swatch.fillProperty().bind(new SimpleObjectProperty<>(paint.get()));
        } else if (swatch.fillProperty().isBound()) {
            swatch.fillProperty().unbind();
            swatch.setFill(Color.GRAY);
            swatch.getStyleClass().remove(STYLE_CLASS);
            return;
        }
        if (paint.isPresent() && !swatch.getStyleClass().contains(STYLE_CLASS)) {
            swatch.getStyleClass().add(STYLE_CLASS);
        }
    }

    /// The paint, readable as text in the scheme.
    static Paint readable(Paint paint, ColorScheme scheme) {
        UnaryOperator<Color> correct = colour -> readable(colour, scheme == ColorScheme.DARK);
        return switch (paint) {
            case Color colour -> correct.apply(colour);
            case LinearGradient gradient ->
                new LinearGradient(
                        gradient.getStartX(),
                        gradient.getStartY(),
                        gradient.getEndX(),
                        gradient.getEndY(),
                        gradient.isProportional(),
                        gradient.getCycleMethod(),
                        gradient.getStops().stream()
                                .map(stop -> new Stop(stop.getOffset(), correct.apply(stop.getColor())))
                                .toList());
            default -> paint;
        };
    }

    private static Color readable(Color colour, boolean dark) {
        Color target = dark ? Color.WHITE : Color.BLACK;
        double surface = dark ? DARK_SURFACE : LIGHT_SURFACE;
        Color solid = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
        Color result = solid;
        for (int step = 1;
                step <= 20 && Contrast.ratio(Contrast.luminance(result), surface) < Contrast.ENOUGH;
                step++) {
            result = solid.interpolate(target, step / 20.0);
        }
        return result;
    }
}
