package chat.holt.media.playback;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.util.Duration;

/// A file that is open to be played; it waits at its beginning. UI thread only.
public interface Playback extends AutoCloseable {
    /// How long it takes; [Duration#UNKNOWN] where that cannot be told.
    Duration total();

    /// Whether there is something to be seen.
    boolean hasPicture();

    /// How much of it has been played.
    ReadOnlyObjectProperty<Duration> elapsed();

    void play();

    void pause();

    void seek(Duration to);

    /// @param volume 0 to 1
    void setVolume(double volume);

    void setMuted(boolean muted);

    /// @param listener hears when the end is reached; it waits at the beginning again then
    void onEnd(Runnable listener);

    /// @param listener hears when it cannot go on; all that is left to do then is to close it
    void onFailure(Consumer<Obstacle> listener);

    /// A node that shows the film in this size at most, in logical pixels; several can show it at once.
    Node picture(ObservableDoubleValue width, ObservableDoubleValue height);

    /// Stops it and frees what it holds; no picture may be shown any more.
    @Override
    void close();
}
