package chat.holt.ui.kit.picture;

import chat.holt.media.LocalPictures;
import chat.holt.media.Media;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The picture a [PictureField] has now, in its shape.
public final class PictureFace extends StackPane {
    private static final double SIDE = 80;
    private static final double BANNER_WIDTH = 320;
    private static final double SQUARE_ARC = 24;
    private static final double BANNER_ARC = 16;
    /// Of a banner, in logical pixels: enough for its width when it is cut to its proportion.
    private static final int BANNER_PIXELS = 640;

    private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>();
    private final Media media;
    private final boolean banner;
    private Picture wanted = new Picture.None();

    /// As large as where a picture is chosen.
    PictureFace(PictureField field, Media media, Node empty) {
        this(field, media, empty, field.kind().shape() == PictureKind.Shape.BANNER ? BANNER_WIDTH : SIDE);
    }

    /// @param empty stands there when there is no picture
    /// @param width in logical pixels, at most 320
    public PictureFace(PictureField field, Media media, Node empty, double width) {
        this.media = media;
        PictureKind kind = field.kind();
        banner = kind.shape() == PictureKind.Shape.BANNER;
        double height = width * kind.height() / kind.width();
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        Rectangle clip = new Rectangle(width, height);
        double arc = switch (kind.shape()) {
            case ROUND -> width;
            case SQUARE -> SQUARE_ARC;
            case BANNER -> BANNER_ARC;
        };
        clip.setArcWidth(arc);
        clip.setArcHeight(arc);
        setClip(clip);
        Region shown = new Region();
        getChildren().setAll(empty, shown);
        image.subscribe(now -> {
            shown.setBackground(now == null ? Background.EMPTY : covering(now));
            empty.setVisible(now == null);
        });
        field.draft().value().subscribe(this::show);
    }

    private void show(Picture picture) {
        wanted = picture;
        image.unbind();
        switch (picture) {
            case Picture.None none -> image.set(null);
            case Picture.Uploaded(var file) ->
                image.bind(banner ? media.picture(file, BANNER_PIXELS, BANNER_PIXELS) : media.avatar(file, (int) SIDE));
            case Picture.Chosen chosen -> load(media.local(), chosen);
        }
    }

    private void load(LocalPictures pictures, Picture.Chosen chosen) {
        image.set(null);
        pictures.show(chosen.picture(), BANNER_PIXELS).onSuccess(loaded -> {
            if (wanted.equals(chosen)) {
                image.set(loaded);
            }
        });
    }

    private static Background covering(Image picture) {
        BackgroundSize cover = new BackgroundSize(BackgroundSize.AUTO, BackgroundSize.AUTO, false, false, false, true);
        return new Background(new BackgroundImage(
                picture, BackgroundRepeat.NO_REPEAT, BackgroundRepeat.NO_REPEAT, BackgroundPosition.CENTER, cover));
    }
}
