package chat.holt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/// One line of text, such as a name or status, whose emoji are pictures and which may have a role's colour; the end is
/// cut when there is no room. Fill and font of its style classes apply as on a label.
public final class EmojiText extends Region {

    private static final double EMOJI_SCALE = 1.3;

    private static final CssMetaData<EmojiText, Paint> FILL =
            new CssMetaData<>("-fx-text-fill", StyleConverter.getPaintConverter(), Color.BLACK) {
                @Override
                public boolean isSettable(EmojiText text) {
                    return !text.fill.isBound();
                }

                @Override
                public StyleableProperty<Paint> getStyleableProperty(EmojiText text) {
                    return text.fill;
                }
            };
    private static final List<CssMetaData<? extends Styleable, ?>> STYLES = Stream.concat(
                    Region.getClassCssMetaData().stream(), Stream.of(FILL))
            .toList();

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    /// Always empty: tells the font of the others.
    private final Label model = new Label();
    /// The text if it has no emoji, as nearly all have none.
    private @Nullable Label words;

    private final StyleableObjectProperty<Paint> fill =
            new SimpleStyleableObjectProperty<>(FILL, this, "fill", Color.BLACK);
    private final RoleColour colour = new RoleColour(this, fill);

    public EmojiText(String... styleClasses) {
        getStyleClass().add("emoji-text");
        getStyleClass().addAll(styleClasses);
        model.setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text);
        text.subscribe(now -> rebuild());
        model.fontProperty().subscribe(font -> rebuild());
    }

    public StringProperty textProperty() {
        return text;
    }

    public void setText(String value) {
        text.set(value);
    }

    /// @param css a role's colour or gradient; null for the colour of the style classes
    public void setColour(@Nullable String css) {
        colour.show(css);
    }

    private void rebuild() {
        List<EmojiRun> runs = EmojiRun.of(text.get().replaceAll("\\s+", " "));
        if (words != null && runs.size() == 1 && runs.getFirst().picture() == null) {
            words.setText(runs.getFirst().text());
            return;
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(model);
        for (EmojiRun run : runs) {
            nodes.add(run.picture() == null ? label(run.text()) : EmojiImages.glyph(run, emojiSize()));
        }
        words = nodes.size() == 2 && nodes.getLast() instanceof Label only ? only : null;
        getChildren().setAll(nodes);
        requestLayout();
    }

    private double emojiSize() {
        return Math.rint(model.getFont().getSize() * EMOJI_SCALE);
    }

    private Label label(String words) {
        Label label = new Label(words);
        label.setMinWidth(0);
        label.textFillProperty().bind(fill);
        return label;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES;
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + model.prefHeight(-1) * 0.78;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        for (Node node : getManagedChildren()) {
            width += snapSizeX(node.prefWidth(-1));
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snapSizeY(model.prefHeight(-1)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double end = getWidth() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (Node node : getManagedChildren()) {
            double wanted = snapSizeX(node.prefWidth(-1));
            double width = node instanceof Label ? Math.max(0, Math.min(end - x, wanted)) : wanted;
            double own = node.prefHeight(-1);
            node.resizeRelocate(x, snapPositionY(snappedTopInset() + (height - own) / 2), width, own);
            node.setVisible(width > 0 && x + width <= end + 0.5);
            x += wanted;
        }
    }
}
