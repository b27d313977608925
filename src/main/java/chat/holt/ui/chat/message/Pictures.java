package chat.holt.ui.chat.message;

import chat.holt.media.Media;
import chat.holt.media.RemotePicture;
import chat.holt.model.File;
import chat.holt.ui.chat.message.ShownMessage.Picture;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// The sizes in which the chat shows pictures, in logical pixels.
public final class Pictures {
    static final int MAX_WIDTH = 400;
    static final int MAX_HEIGHT = 300;
    static final int THUMBNAIL = 80;

    private final Media media;

    public Pictures(Media media) {
        this.media = media;
    }

    public Media media() {
        return media;
    }

    public ObservableValue<@Nullable Image> avatar(Picture picture, int size) {
        return switch (picture) {
            case Picture.Stored stored -> media.avatar(stored.file(), size);
            case Picture.Web web -> media.external(web.url(), size, size);
        };
    }

    /// The same as it moves; stays null if it does not.
    public ObservableValue<@Nullable Image> movingAvatar(Picture picture, int size) {
        return switch (picture) {
            case Picture.Stored stored -> media.movingAvatar(stored.file(), size);
            case Picture.Web web -> new SimpleObjectProperty<>();
        };
    }

    RemotePicture attachment(File file) {
        return media.attachment(file, MAX_WIDTH, MAX_HEIGHT);
    }

    RemotePicture external(String url, int maxWidth, int maxHeight) {
        return media.web(url, maxWidth, maxHeight);
    }

    public ObservableValue<@Nullable Image> emoji(String id, int size) {
        return media.emoji(id, size);
    }
}
