package chat.holt.media.playback;

import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// JavaFX's media library. It is not so much as named here, so that this class can be used without it.
public final class FxEngine implements Engine {
    private static final Logger LOG = System.getLogger(FxEngine.class.getName());

    private final Tasks tasks;

    public FxEngine(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Task<@Nullable Void> check(Format format) {
        return tasks.run(() -> {
            if (format.compressed() && !Codecs.present()) {
                throw new UnplayableException(Obstacle.CODECS);
            }
            return null;
        });
    }

    @Override
    public Task<Playback> open(Path file) {
        Task<Playback> opened = tasks.run(() -> ready(file));
        return opened.onFailure(failure -> {
            LOG.log(Level.INFO, "A file cannot be played", failure);
            delete(file);
        });
    }

    private Playback ready(Path file) throws UnplayableException, InterruptedException {
        try {
            return new FxOpening(tasks).of(file, () -> delete(file));
        } catch (LinkageError absent) {
            throw new UnplayableException(Obstacle.LIBRARY, absent);
        }
    }

    private void delete(Path file) {
        tasks.run(() -> Files.deleteIfExists(file))
                .onFailure(failure -> LOG.log(Level.DEBUG, "A file that was played stays", failure));
    }
}
