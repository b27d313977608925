package chat.holt.media.playback;

import chat.holt.threading.Tasks;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import org.jspecify.annotations.Nullable;

/// Opens files in JavaFX's media library. Not on the UI thread: loading the library and opening a file each take longer
/// than a frame.
final class FxOpening {
    /// Until a file that is on this computer is ready to be played.
    private static final long PATIENCE_SECONDS = 15;

    private final Tasks tasks;

    FxOpening(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Blocks.
    ///
    /// @param closed runs once the file is free again
    Playback of(Path file, Runnable closed) throws UnplayableException, InterruptedException {
        try {
            Media media = new Media(file.toUri().toString());
            MediaPlayer player = new MediaPlayer(media);
            CompletableFuture<Playback> ready = new CompletableFuture<>();
            tasks.tell(() -> watch(player, ready, closed));
            try {
                return ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                player.dispose();
                throw unplayable(e.getCause() == null ? e : e.getCause());
            }
        } catch (MediaException refused) {
            throw unplayable(refused);
        }
    }

    /// On the UI thread, where the library tells what becomes of it.
    private void watch(MediaPlayer player, CompletableFuture<Playback> ready, Runnable closed) {
        player.getMedia().errorProperty().subscribe(error -> fail(error, ready));
        player.errorProperty().subscribe(error -> fail(error, ready));
        player.statusProperty().subscribe(status -> {
            if (status == MediaPlayer.Status.READY) {
                ready.complete(new FxPlayback(player, inOrder(), tasks, closed));
            }
        });
    }

    private InOrder inOrder() {
        return new InOrder(action -> tasks.run(() -> {
            action.run();
            return true;
        }));
    }

    private static void fail(@Nullable MediaException error, CompletableFuture<Playback> ready) {
        if (error != null) {
            ready.completeExceptionally(error);
        }
    }

    private static UnplayableException unplayable(Throwable failure) {
        Obstacle obstacle = failure instanceof MediaException known ? obstacle(known) : Obstacle.CONTENT;
        return new UnplayableException(obstacle, failure);
    }

    static Obstacle obstacle(MediaException error) {
        return error.getType() == MediaException.Type.PLAYBACK_HALTED ? Obstacle.DEVICE : Obstacle.CONTENT;
    }
}
