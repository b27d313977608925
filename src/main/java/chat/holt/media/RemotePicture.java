package chat.holt.media;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// A picture of an instance that is there, on its way, or cannot be had. UI thread only.
public final class RemotePicture {

    /// How far it is.
    public enum State {
        LOADING,
        SHOWN,
        /// It could not be downloaded or decoded; [RemotePicture#retry] tries again.
        FAILED,
        /// There is no way to it that would not tell a third party who reads.
        NONE
    }

    private final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>(this, "image");
    private final ReadOnlyObjectWrapper<State> state;
    private final Consumer<RemotePicture> load;
    private long failedAt;

    private RemotePicture(State state, Consumer<RemotePicture> load) {
        this.state = new ReadOnlyObjectWrapper<>(this, "state", state);
        this.load = load;
    }

    /// @param load starts to load it
    RemotePicture(Consumer<RemotePicture> load) {
        this(State.LOADING, load);
    }

    /// One that cannot be had.
    public static RemotePicture none() {
        return new RemotePicture(State.NONE, again -> {});
    }

    /// Null until it is there; a [MovingPicture] if it moves.
    public ReadOnlyObjectProperty<@Nullable Image> image() {
        return image.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Tries again after a failure.
    public void retry() {
        if (state.get() == State.FAILED) {
            state.set(State.LOADING);
            load.accept(this);
        }
    }

    void succeed(Image loaded) {
        image.set(loaded);
        state.set(State.SHOWN);
    }

    void fail(long nanos) {
        failedAt = nanos;
        state.set(State.FAILED);
    }

    /// In nanoseconds; meaningful after a failure only.
    long failedAt() {
        return failedAt;
    }

    /// What it holds, in pixels.
    long weight() {
        Image loaded = image.get();
        if (loaded == null) {
            return 0;
        }
        long pixels = (long) (loaded.getWidth() * loaded.getHeight());
        return loaded instanceof MovingPicture moving ? pixels + moving.weight() : pixels;
    }
}
