package chat.holt.ui.people;

import chat.holt.media.Media;
import chat.holt.model.File;
import chat.holt.ui.kit.Avatar;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The picture at the head of a card or profile, cut to fill it; the user's colour until there is one.
final class Banner extends Pane {

    private final Media media;
    private final ImageView picture = new ImageView();
    private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>();

    Banner(Media media, double width, double height) {
        this.media = media;
        getStyleClass().add("person-banner");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        getChildren().setAll(picture);
        image.subscribe(this::fill);
    }

    void show(@Nullable File background, String userId) {
        getStyleClass().removeIf(style -> style.startsWith("tint-"));
        getStyleClass().add(Avatar.tint(userId));
        image.unbind();
        image.set(null);
        if (background != null) {
            image.bind(media.picture(background, (int) getPrefWidth(), (int) getPrefWidth()));
        }
    }

    private void fill(@Nullable Image shown) {
        picture.setImage(shown);
        if (shown != null) {
            double scale = Math.max(getPrefWidth() / shown.getWidth(), getPrefHeight() / shown.getHeight());
            double width = getPrefWidth() / scale;
            double height = getPrefHeight() / scale;
            picture.setViewport(
                    new Rectangle2D((shown.getWidth() - width) / 2, (shown.getHeight() - height) / 2, width, height));
        }
    }
}
