package chat.holt.media.playback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What JavaFX's media library can play, where the system has the codecs.
public enum Format {
    WAV("wav", false, "audio/(x-|vnd\\.)?wave?"),
    AIFF("aiff", false, "audio/(x-)?aiff"),
    MP3("mp3", true, "audio/(mpeg|mp3)"),
    M4A("m4a", true, "audio/(mp4|(x-)?m4a)"),
    MP4("mp4", true, "video/(mp4|x-m4v|quicktime)");

    private final String suffix;
    private final boolean compressed;
    /// A pattern of them.
    private final String contentTypes;

    Format(String suffix, boolean compressed, String contentTypes) {
        this.suffix = suffix;
        this.compressed = compressed;
        this.contentTypes = contentTypes;
    }

    /// Empty for what can never be played.
    public static Optional<Format> of(String contentType) {
        String plain = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (plain.matches(format.contentTypes)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// How names of such files end, with the dot: the library goes by it.
    public String suffix() {
        return "." + suffix;
    }

    /// Whether it takes a codec that the system may lack.
    boolean compressed() {
        return compressed;
    }

    /// What stands behind the last dot of a name; null for none.
    private static @Nullable String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? null : name.substring(dot + 1);
    }

    /// The film of a website by its address; an address that tells nothing stands for what most of them are.
    public static Optional<Format> ofFilm(String url) {
        String path = url.replaceFirst("[?#].*", "");
        String ending = ending(path.substring(path.lastIndexOf('/') + 1));
        boolean never =
                ending != null && List.of("webm", "ogv", "ogg", "mkv", "avi").contains(ending.toLowerCase(Locale.ROOT));
        return never ? Optional.empty() : Optional.of(MP4);
    }
}
