package chat.holt.ui.chat.message;

import chat.holt.media.Media;
import chat.holt.model.File;
import chat.holt.ui.chat.message.ShownMessage.Picture;
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

    public ObservableValue<@Nullable Image> avatar(Picture picture, int size) {
        return switch (picture) {
            case Picture.Stored stored -> media.avatar(stored.file(), size);
            case Picture.Web web -> media.external(web.url(), size, size);
        };
    }

    ObservableValue<@Nullable Image> attachment(File file) {
        return media.picture(file, MAX_WIDTH, MAX_HEIGHT);
    }

    ObservableValue<@Nullable Image> external(String url, int maxWidth, int maxHeight) {
        return media.external(url, maxWidth, maxHeight);
    }

    public ObservableValue<@Nullable Image> emoji(String id, int size) {
        return media.emoji(id, size);
    }
}
