package chat.holt.media;

import chat.holt.threading.Delays;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import javafx.scene.image.Image;

/// Decodes off the UI thread, and never more at a time than leaves the machine a processor. Any thread.
final class Decoding {
    private final Tasks tasks;
    private final Delays delays;
    private final Semaphore decoders =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    /// @param delays times the frames of animations
    Decoding(Tasks tasks, Delays delays) {
        this.tasks = tasks;
        this.delays = delays;
    }

    /// Waits for its turn, then runs the work.
    <T> T run(Callable<T> work) throws Exception {
        decoders.acquire();
        try {
            return work.call();
        } finally {
            decoders.release();
        }
    }

    /// Starts work that waits for its turn.
    <T> Task<T> start(Callable<T> work) {
        return tasks.run(() -> run(work));
    }

    /// A picture that moves if the file does; blocks.
    Image moving(byte[] file, Box box) throws Exception {
        return PictureFormat.of(file).filter(format -> format.moves(file)).isPresent()
                ? run(() -> animation(file, box))
                : still(file, box);
    }

    /// The first frame; blocks.
    Image still(byte[] file, Box box) throws Exception {
        return run(() -> PictureDecoder.still(file, box).toImage());
    }

    private Image animation(byte[] file, Box box) throws IOException {
        Frame first;
        FrameLoop loop;
        try {
            loop = new FrameLoop(file, box);
            first = loop.next();
        } catch (IOException tooLarge) {
            return PictureDecoder.still(file, box).toImage();
        }
        return new MovingPicture(first, loop.weight(), () -> start(loop::next), delays);
    }
}
