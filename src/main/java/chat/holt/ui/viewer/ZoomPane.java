package chat.holt.ui.viewer;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A picture that can be zoomed and moved about. It begins so small that all of it is seen, and never larger than it
/// is.
final class ZoomPane extends Pane {
    private static final double STEP = 1.25;
    private static final double LARGEST = 8;
    /// How much a notch of the wheel zooms, per pixel it would scroll.
    private static final double PER_PIXEL = 0.004;

    private final ImageView view = new ImageView();
    /// Logical pixels for each of the picture.
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);

    private double width;
    private double height;
    /// Whether it keeps to the size in which all is seen.
    private boolean fits = true;
    /// Where the middle of the picture is, from the middle of the pane.
    private double x;

    private double y;
    private double dragX;
    private double dragY;

    ZoomPane() {
        getChildren().add(view);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        view.setCursor(Cursor.OPEN_HAND);
        view.setSmooth(true);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            zoomTo(zoom.get() * Math.exp(event.getDeltaY() * PER_PIXEL), event.getX(), event.getY());
            event.consume();
        });
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            dragX = event.getSceneX() - x;
            dragY = event.getSceneY() - y;
            view.setCursor(Cursor.CLOSED_HAND);
        });
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> view.setCursor(Cursor.OPEN_HAND));
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            x = event.getSceneX() - dragX;
            y = event.getSceneY() - dragY;
            requestLayout();
            event.consume();
        });
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
                var at = sceneToLocal(event.getSceneX(), event.getSceneY());
                toggle(at.getX(), at.getY());
            }
            event.consume();
        });
    }

    /// What is shown, to let it move.
    ImageView view() {
        return view;
    }

    /// Shows another picture, all of it.
    ///
    /// @param width of the picture in logical pixels, whatever size the image has
    void show(@Nullable Image image, double width, double height) {
        view.setImage(image);
        this.width = width;
        this.height = height;
        fit();
    }

    /// Shows a better image of the same picture.
    void improve(Image image) {
        view.setImage(image);
        if (width <= 0) {
            width = image.getWidth();
            height = image.getHeight();
            fit();
        }
    }

    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /// Whether all of it is seen.
    boolean isFit() {
        return fits;
    }

    void fit() {
        fits = true;
        x = 0;
        y = 0;
        zoom.set(fitting());
        requestLayout();
    }

    void zoomIn() {
        zoomTo(zoom.get() * STEP, getWidth() / 2, getHeight() / 2);
    }

    void zoomOut() {
        zoomTo(zoom.get() / STEP, getWidth() / 2, getHeight() / 2);
    }

    /// Between all of it and its full size; small pictures between that and twice as large.
    void toggle() {
        toggle(getWidth() / 2, getHeight() / 2);
    }

    private void toggle(double atX, double atY) {
        if (fits) {
            zoomTo(fitting() < 1 ? 1 : 2, atX, atY);
        } else {
            fit();
        }
    }

    /// Moves what is seen, as far as there is more to see.
    void pan(double byX, double byY) {
        x += byX;
        y += byY;
        requestLayout();
    }

    private double fitting() {
        return width <= 0 || height <= 0 || getWidth() <= 0
                ? 1
                : Math.min(1, Math.min(getWidth() / width, getHeight() / height));
    }

    /// The point of the picture that is there stays there.
    private void zoomTo(double wanted, double atX, double atY) {
        double least = fitting();
        double next = Math.clamp(wanted, least, Math.max(LARGEST, least));
        if (next <= least * 1.001) {
            fit();
            return;
        }
        double ratio = next / zoom.get();
        double fromX = atX - getWidth() / 2;
        double fromY = atY - getHeight() / 2;
        x = fromX - (fromX - x) * ratio;
        y = fromY - (fromY - y) * ratio;
        fits = false;
        zoom.set(next);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (fits) {
            zoom.set(fitting());
        }
        double shownWidth = width * zoom.get();
        double shownHeight = height * zoom.get();
        double roomX = Math.max(0, (shownWidth - getWidth()) / 2);
        double roomY = Math.max(0, (shownHeight - getHeight()) / 2);
        x = Math.clamp(x, -roomX, roomX);
        y = Math.clamp(y, -roomY, roomY);
        view.setFitWidth(shownWidth);
        view.setFitHeight(shownHeight);
        view.relocate(Math.round((getWidth() - shownWidth) / 2 + x), Math.round((getHeight() - shownHeight) / 2 + y));
    }
}
