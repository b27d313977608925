package chat.holt.ui.chat.message;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A picture scaled down into a box, never up. Its size is known before it is loaded, so that nothing moves then.
final class BoundedPicture extends Region {
    private static final double RADIUS = 12;

    private final ImageView view = new ImageView();
    private final double pictureWidth;
    private final double pictureHeight;

    /// `width` and `height` are the picture's; unknown (0) ones take the whole box.
    BoundedPicture(
            ObservableValue<? extends @Nullable Image> image, int width, int height, int maxWidth, int maxHeight) {
        boolean known = width > 0 && height > 0;
        double scale = known ? Math.min(1, Math.min((double) maxWidth / width, (double) maxHeight / height)) : 1;
        pictureWidth = known ? Math.max(1, Math.round(width * scale)) : maxWidth;
        pictureHeight = known ? Math.max(1, Math.round(height * scale)) : maxHeight;
        getStyleClass().add("picture");
        view.imageProperty().bind(image);
        view.setPreserveRatio(true);
        Rectangle clip = new Rectangle();
        clip.setArcWidth(RADIUS);
        clip.setArcHeight(RADIUS);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(view);
    }

    @Override
    protected double computePrefWidth(double height) {
        return pictureWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || width >= pictureWidth ? pictureHeight : pictureHeight * width / pictureWidth;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
    }
}
