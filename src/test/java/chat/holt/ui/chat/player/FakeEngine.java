package chat.holt.ui.chat.player;

import chat.holt.media.playback.Engine;
import chat.holt.media.playback.Format;
import chat.holt.media.playback.Obstacle;
import chat.holt.media.playback.Playback;
import chat.holt.media.playback.UnplayableException;
import chat.holt.threading.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Plays nothing, and writes down what it was told.
public final class FakeEngine implements Engine {
    /// What it was told, e.g. `play song.mp3`.
    public final List<String> told = new ArrayList<>();

    /// What was opened last.
    @Nullable
    Playing open;

    /// Why nothing can be played; null if it can.
    @Nullable
    Obstacle missing;

    /// Why nothing can be opened; null if it can.
    @Nullable
    Obstacle broken;

    /// Whether what is opened can be seen.
    boolean picture = true;

    @Override
    public Task<@Nullable Void> check(Format format) {
        if (missing != null) {
            return Task.failed(new UnplayableException(missing));
        }
        Task<@Nullable Void> able = new Task<>();
        able.succeed(null);
        return able;
    }

    @Override
    public Task<Playback> open(Path file) {
        if (broken != null) {
            return Task.failed(new UnplayableException(broken));
        }
        open = new Playing(file.getFileName().toString());
        told.add("open " + open.name);
        Task<Playback> task = new Task<>();
        task.succeed(open);
        return task;
    }

    /// What is open now.
    Playing playing() {
        return Objects.requireNonNull(open);
    }

    final class Playing implements Playback {
        private final String name;
        private final ReadOnlyObjectWrapper<Duration> elapsed = new ReadOnlyObjectWrapper<>(Duration.ZERO);
        private Runnable ended = () -> {};
        private Consumer<Obstacle> failed = why -> {};
        double volume = 1;
        boolean muted;

        private Playing(String name) {
            this.name = name;
        }

        void goesOn(double seconds) {
            elapsed.set(Duration.seconds(seconds));
        }

        void ends() {
            elapsed.set(Duration.ZERO);
            ended.run();
        }

        void fails(Obstacle why) {
            failed.accept(why);
        }

        @Override
        public Duration total() {
            return Duration.seconds(60);
        }

        @Override
        public boolean hasPicture() {
            return picture;
        }

        @Override
        public ReadOnlyObjectProperty<Duration> elapsed() {
            return elapsed.getReadOnlyProperty();
        }

        @Override
        public void play() {
            told.add("play " + name);
        }

        @Override
        public void pause() {
            told.add("pause " + name);
        }

        @Override
        public void seek(Duration to) {
            told.add("seek " + (int) to.toSeconds());
        }

        @Override
        public void setVolume(double volume) {
            this.volume = volume;
        }

        @Override
        public void setMuted(boolean muted) {
            this.muted = muted;
        }

        @Override
        public void onEnd(Runnable listener) {
            ended = listener;
        }

        @Override
        public void onFailure(Consumer<Obstacle> listener) {
            failed = listener;
        }

        @Override
        public Node picture(ObservableDoubleValue width, ObservableDoubleValue height) {
            return new Rectangle();
        }

        @Override
        public void close() {
            told.add("close " + name);
        }
    }
}
