package chat.holt.ui.kit.picture;

import chat.holt.media.LocalPicture.Part;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which part of a picture is kept: a rectangle of a fixed proportion that stays within it. Toolkit-free.
public final class Crop {
    /// Of [#zoom].
    public static final double LARGEST = 8;

    private final double widest;
    private final double highest;
    private final ReadOnlyObjectWrapper<Part> part;
    private double zoom = 1;

    /// @param width of the picture
    /// @param height of the picture
    /// @param proportion width to height of the part
    public Crop(double width, double height, double proportion) {
        double own = width / height;
        widest = Math.min(1, proportion / own);
        highest = Math.min(1, own / proportion);
        part = new ReadOnlyObjectWrapper<>(new Part((1 - widest) / 2, (1 - highest) / 2, widest, highest));
    }

    /// The part kept.
    public ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    public double zoom() {
        return zoom;
    }

    /// Keeps a smaller part around the same middle.
    ///
    /// @param value 1 keeps as much as possible, at most [#LARGEST]
    public void zoom(double value) {
        zoom = Math.clamp(value, 1, LARGEST);
        Part now = part.get();
        place(now.x() + now.width() / 2, now.y() + now.height() / 2);
    }

    /// Moves the part over the picture.
    ///
    /// @param right in widths of the part
    /// @param down in heights of the part
    public void move(double right, double down) {
        Part now = part.get();
        place(now.x() + now.width() * (right + 0.5), now.y() + now.height() * (down + 0.5));
    }

    private void place(double middleX, double middleY) {
        double width = widest / zoom;
        double height = highest / zoom;
        part.set(new Part(
                Math.clamp(middleX - width / 2, 0, 1 - width),
                Math.clamp(middleY - height / 2, 0, 1 - height),
                width,
                height));
    }
}
