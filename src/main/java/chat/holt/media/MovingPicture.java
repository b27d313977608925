package chat.holt.media;

import chat.holt.threading.Delays;
import chat.holt.threading.Task;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Subscription;

/// An animation as a picture that changes. It moves while at least one of those who show it says that it can be seen;
/// all of them see the same frame. UI thread only.
public final class MovingPicture extends WritableImage {
    /// How often those who show it are asked while nobody sees it.
    private static final Duration LOOK = Duration.ofMillis(400);

    private final Supplier<Task<Frame>> frames;
    private final Delays delays;
    private final long weight;
    private final int first;
    private final Set<BooleanSupplier> audience = new LinkedHashSet<>();
    private boolean running;

    /// @param first shown at once
    /// @param weight what it holds beside its pixels, counted as pixels
    /// @param frames decodes the next frame
    MovingPicture(Frame first, long weight, Supplier<Task<Frame>> frames, Delays delays) {
        super(first.raster().width(), first.raster().height());
        this.first = first.millis();
        this.weight = weight;
        this.frames = frames;
        this.delays = delays;
        draw(first.raster());
    }

    private void draw(Raster raster) {
        getPixelWriter()
                .setPixels(
                        0,
                        0,
                        raster.width(),
                        raster.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        raster.pixels(),
                        0,
                        raster.width());
    }

    /// Somebody shows it.
    ///
    /// @param seen whether it can be seen there, and may move
    /// @return ends that
    public Subscription shownWhere(BooleanSupplier seen) {
        audience.add(seen);
        if (!running) {
            running = true;
            wait(Duration.ofMillis(first));
        }
        return () -> audience.remove(seen);
    }

    long weight() {
        return weight;
    }

    private void wait(Duration delay) {
        delays.after(delay, this::move);
    }

    private void move() {
        if (audience.isEmpty()) {
            running = false;
        } else if (audience.stream().anyMatch(BooleanSupplier::getAsBoolean)) {
            long began = System.nanoTime();
            frames.get().onSuccess(frame -> show(frame, began)).onFailure(broken -> running = false);
        } else {
            wait(LOOK);
        }
    }

    private void show(Frame frame, long began) {
        draw(frame.raster());
        long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
        // Decoding never takes more than half of the time.
        wait(Duration.ofMillis(Math.max(took, frame.millis() - took)));
    }
}
