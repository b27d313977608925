package chat.holt.media.playback;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/// The codecs of the system. Windows and macOS have them; on Linux they are those of FFmpeg, in the versions that
/// JavaFX has plug-ins for.
final class Codecs {
    private static final List<String> LIBRARIES = List.of(
            "libavcodec.so.61",
            "libavcodec.so.60",
            "libavcodec.so.59",
            "libavcodec.so.58",
            "libavcodec.so.57",
            "libavcodec.so.56",
            "libavcodec-ffmpeg.so.56",
            "libavcodec.so.54");

    private Codecs() {}

    /// Loads a library to see; blocks.
    static boolean present() {
        return !System.getProperty("os.name").startsWith("Linux")
                || LIBRARIES.stream().anyMatch(Codecs::loads);
    }

    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
