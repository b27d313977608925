package chat.holt.ui.chat.player;

import chat.holt.i18n.Text;
import chat.holt.media.RemoteFiles;
import chat.holt.media.Transfer;
import chat.holt.media.playback.Format;
import chat.holt.model.File;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A sound or film of a message.
///
/// @param source id of its file, or its address on the web
/// @param file null for a film of the web
/// @param format null for what can never be played here
/// @param size in bytes; -1 if not known
/// @param width of the film, in pixels; 0 if not known, and for sounds
/// @param height likewise
/// @param loop whether it is one of those films that move like a picture: silent, over and over
public record Playable(
        String messageId,
        String source,
        @Nullable File file,
        @Nullable Format format,
        long size,
        int width,
        int height,
        boolean loop) {
    /// Larger ones are not played here, in bytes.
    static final long MOST_BYTES = 100_000_000;

    /// Empty for files that are neither.
    public static Optional<Playable> of(String messageId, File file) {
        return switch (file.metadata()) {
            case File.Audio audio -> Optional.of(of(messageId, file, 0, 0));
            case File.Video video -> Optional.of(of(messageId, file, video.width(), video.height()));
            case File.Image image -> Optional.empty();
            case File.Text text -> Optional.empty();
            case File.Plain plain -> Optional.empty();
        };
    }

    private static Playable of(String messageId, File file, int width, int height) {
        return new Playable(
                messageId,
                file.id(),
                file,
                Format.of(file.contentType()).orElse(null),
                file.size(),
                width,
                height,
                false);
    }

    /// A film of the web.
    public static Playable of(String messageId, String url, int width, int height, boolean loop) {
        return new Playable(messageId, url, null, Format.ofFilm(url).orElse(null), -1, width, height, loop);
    }

    /// What it is called, in words.
    String name() {
        return file == null ? Text.of("player.film") : file.filename();
    }

    boolean film() {
        return file == null || file.metadata() instanceof File.Video;
    }

    /// Fetches what is to be played; null where it comes from the web and the instance has no proxy.
    public static Function<Playable, @Nullable Transfer> from(RemoteFiles files) {
        return what -> {
            String suffix = what.format == null ? "" : what.format.suffix();
            return what.file == null
                    ? files.lend(what.source, suffix, MOST_BYTES)
                    : files.lend(what.file, suffix, MOST_BYTES);
        };
    }
}
