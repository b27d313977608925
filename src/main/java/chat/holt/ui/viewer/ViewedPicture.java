package chat.holt.ui.viewer;

import chat.holt.model.Embed;
import chat.holt.model.File;
import chat.holt.model.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture that can be looked at.
///
/// @param source id of its file, or its address on the web
/// @param file null for a picture of the web
/// @param width in pixels, 0 if not known
/// @param height likewise
/// @param author who sent it, or what it is of
/// @param sent null for one that is in no message
record ViewedPicture(
        String messageId,
        String source,
        @Nullable File file,
        int width,
        int height,
        String author,
        @Nullable Instant sent) {

    /// The pictures of a message in the order in which it shows them.
    static List<ViewedPicture> of(Message message, String author) {
        List<ViewedPicture> pictures = new ArrayList<>();
        message.attachments().forEach(file -> add(pictures, message, file, author));
        for (Embed embed : message.embeds()) {
            switch (embed) {
                case Embed.Image image -> add(pictures, message, image.url(), image.width(), image.height(), author);
                case Embed.Website site -> {
                    Embed.Picture image = site.image();
                    if (image != null) {
                        add(pictures, message, image.url(), image.width(), image.height(), author);
                    }
                }
                case Embed.Text text -> {
                    if (text.media() != null) {
                        add(pictures, message, text.media(), author);
                    }
                }
                case Embed.Video video -> {}
                case Embed.None none -> {}
            }
        }
        return pictures;
    }

    private static void add(List<ViewedPicture> pictures, Message message, File file, String author) {
        if (file.metadata() instanceof File.Image image) {
            pictures.add(new ViewedPicture(
                    message.id(), file.id(), file, image.width(), image.height(), author, message.createdAt()));
        }
    }

    private static void add(
            List<ViewedPicture> pictures, Message message, String url, int width, int height, String author) {
        pictures.add(new ViewedPicture(message.id(), url, null, width, height, author, message.createdAt()));
    }

    boolean is(String ofMessage, String ofSource) {
        return messageId.equals(ofMessage) && source.equals(ofSource);
    }
}
