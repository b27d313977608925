package chat.holt.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Does one step of work a frame and tells what the frame cost the UI thread: the step, styles, layout and what follows
/// from it, in milliseconds of processor time, so that other programs do not count.
final class FrameTimes extends AnimationTimer {
    /// @param act what is done in the frame
    /// @param done gets the milliseconds after its layout
    record Step(Runnable act, DoubleConsumer done) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final CompletableFuture<Scene> end = new CompletableFuture<>();
    private final Scene scene;
    private final Iterator<Step> steps;
    private final Runnable laidOut = this::laidOut;
    private @Nullable Step running;
    private long start;

    private FrameTimes(Scene scene, Iterator<Step> steps) {
        this.scene = scene;
        this.steps = steps;
    }

    /// Completes with the scene after the last step.
    static CompletableFuture<Scene> run(Scene scene, Iterator<Step> steps) {
        FrameTimes times = new FrameTimes(scene, steps);
        scene.addPostLayoutPulseListener(times.laidOut);
        times.start();
        return times.end;
    }

    @Override
    public void handle(long now) {
        if (!steps.hasNext()) {
            stop();
            scene.removePostLayoutPulseListener(laidOut);
            end.complete(scene);
            return;
        }
        start = threads.getCurrentThreadCpuTime();
        running = steps.next();
        running.act().run();
    }

    private void laidOut() {
        if (running != null) {
            running.done().accept((threads.getCurrentThreadCpuTime() - start) / 1e6);
            running = null;
        }
    }
}
