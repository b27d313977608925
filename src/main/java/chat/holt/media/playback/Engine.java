package chat.holt.media.playback;

import chat.holt.threading.Task;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Plays files of this computer. UI thread only; what takes long happens elsewhere. Tasks fail with an
/// [UnplayableException].
public interface Engine {
    /// Whether this computer can play such files, as far as that can be told without one.
    Task<@Nullable Void> check(Format format);

    /// Opens a file, which is deleted when the playback is closed or fails to open.
    Task<Playback> open(Path file);
}
