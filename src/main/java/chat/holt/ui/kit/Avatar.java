package chat.holt.ui.kit;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A round picture of a user, or a server's rounded square; the first letters on one of eight colours until there is a
/// picture. Decoration for screen readers: what it belongs to names itself.
public final class Avatar extends Pane {

    private static final int COLOURS = 8;
    private static final PseudoClass PICTURE = PseudoClass.getPseudoClass("picture");

    private final double size;
    private final StackPane face = new StackPane();
    private final Label initials = new Label();
    private final ImageView picture = new ImageView();
    private final Region dot = new Region();
    private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>();
    private Supplier<ObservableValue<? extends @Nullable Image>> moving = SimpleObjectProperty::new;
    private Subscription hovering = Subscription.EMPTY;

    private Avatar(double size, Shape clip) {
        this.size = size;
        getStyleClass().add("avatar");
        face.getStyleClass().add("avatar-face");
        face.setClip(clip);
        face.resize(size, size);
        initials.getStyleClass().add("avatar-initials-" + (size >= 56 ? "large" : size >= 36 ? "normal" : "small"));
        picture.setFitWidth(size);
        picture.setFitHeight(size);
        picture.setPreserveRatio(false);
        face.getChildren().setAll(initials, picture);
        dot.getStyleClass().add("presence-dot");
        dot.setVisible(false);
        getChildren().setAll(face, dot);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(false);
        image.subscribe(this::showImage);
        Motion.follow(picture);
        hoverProperty().subscribe(this::hovered);
    }

    /// Shows the same picture as it moves while the pointer is over it.
    ///
    /// @param animation asked for at the first moment; null in it for a picture that does not move
    public void movesBy(Supplier<ObservableValue<? extends @Nullable Image>> animation) {
        moving = animation;
    }

    private void hovered(boolean over) {
        hovering.unsubscribe();
        hovering = over
                ? moving.get().subscribe(animation -> showImage(animation == null ? image.get() : animation))
                : Subscription.EMPTY;
        if (!over) {
            showImage(image.get());
        }
    }

    /// @param size in logical pixels
    public static Avatar round(double size) {
        return new Avatar(size, new Circle(size / 2, size / 2, size / 2));
    }

    /// A server's.
    public static Avatar square(double size) {
        Rectangle clip = new Rectangle(size, size);
        clip.setArcWidth(24);
        clip.setArcHeight(24);
        Avatar avatar = new Avatar(size, clip);
        avatar.getStyleClass().add("square");
        return avatar;
    }

    /// Style class of the colour that belongs to an id.
    public static String tint(String id) {
        return "tint-" + Math.floorMod(id.hashCode(), COLOURS);
    }

    /// Picture to show; null for the letters.
    public ObjectProperty<@Nullable Image> imageProperty() {
        return image;
    }

    /// @param id decides the colour
    /// @param name gives the letters
    public void show(String id, String name) {
        initials.setText(getStyleClass().contains("square") ? initialsOf(name) : firstOf(name));
        String tint = tint(id);
        if (!face.getStyleClass().contains(tint)) {
            face.getStyleClass().removeIf(style -> style.startsWith("tint-"));
            face.getStyleClass().add(tint);
        }
    }

    /// Shows the dot, or hides it for null.
    public void show(@Nullable PresenceState presence) {
        dot.setVisible(presence != null);
        dot.getStyleClass().removeIf(style -> style.startsWith("presence-") && !style.equals("presence-dot"));
        if (presence != null) {
            dot.getStyleClass().add("presence-" + presence.key());
        }
    }

    private void showImage(@Nullable Image shown) {
        picture.setImage(shown);
        picture.setVisible(shown != null);
        face.pseudoClassStateChanged(PICTURE, shown != null);
    }

    @Override
    protected void layoutChildren() {
        face.resizeRelocate(0, 0, size, size);
        double dotSize = size >= 56 ? 18 : size >= 30 ? 14 : 10;
        dot.resizeRelocate(size - dotSize + 2, size - dotSize + 2, dotSize, dotSize);
    }

    private static String firstOf(String name) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = characters.next();
        return end == BreakIterator.DONE ? "" : name.substring(0, end).toUpperCase(Locale.ROOT);
    }

    private static String initialsOf(String name) {
        String[] words = name.strip().split("\\s+", 3);
        return words.length > 1 ? firstOf(words[0]) + firstOf(words[1]) : name.substring(0, Math.min(2, name.length()));
    }
}
