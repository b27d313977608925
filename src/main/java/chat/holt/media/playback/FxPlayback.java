package chat.holt.media.playback;

import chat.holt.threading.Delays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A file in JavaFX's media library. The library waits for the loudspeakers, up to a second, so that what moves it is
/// done elsewhere than on the UI thread, in order. To be freed it must have stopped, or what it still tells meets
/// nothing.
final class FxPlayback implements Playback {
    /// Until it stops.
    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(3);

    private final MediaPlayer player;
    private final Consumer<Runnable> elsewhere;
    private final Delays delays;
    private final Runnable closed;
    /// Where to begin: a player that has stopped cannot seek.
    private @Nullable Duration beginning;

    /// @param elsewhere does one thing after the other, not on the UI thread
    /// @param closed runs once the file is free
    FxPlayback(MediaPlayer player, Consumer<Runnable> elsewhere, Delays delays, Runnable closed) {
        this.player = player;
        this.elsewhere = elsewhere;
        this.delays = delays;
        this.closed = closed;
        player.setOnPlaying(this::begin);
    }

    private void begin() {
        Duration from = beginning;
        beginning = null;
        if (from != null) {
            elsewhere.accept(() -> player.seek(from));
        }
    }

    @Override
    public Duration total() {
        return player.getTotalDuration();
    }

    @Override
    public boolean hasPicture() {
        return player.getMedia().getWidth() > 0;
    }

    @Override
    public ReadOnlyObjectProperty<Duration> elapsed() {
        return player.currentTimeProperty();
    }

    @Override
    public void play() {
        elsewhere.accept(player::play);
    }

    @Override
    public void pause() {
        elsewhere.accept(player::pause);
    }

    @Override
    public void seek(Duration to) {
        if (player.getStatus() == MediaPlayer.Status.PLAYING || player.getStatus() == MediaPlayer.Status.PAUSED) {
            elsewhere.accept(() -> player.seek(to));
        } else {
            beginning = to;
        }
    }

    @Override
    public void setVolume(double volume) {
        player.setVolume(volume);
    }

    @Override
    public void setMuted(boolean muted) {
        player.setMute(muted);
    }

    @Override
    public void onEnd(Runnable listener) {
        player.setOnEndOfMedia(() -> {
            elsewhere.accept(player::stop);
            listener.run();
        });
    }

    @Override
    public void onFailure(Consumer<Obstacle> listener) {
        player.errorProperty().subscribe((was, error) -> {
            if (error != null) {
                listener.accept(FxOpening.obstacle(error));
            }
        });
        player.setOnHalted(() -> listener.accept(Obstacle.CONTENT));
    }

    @Override
    public Node picture(ObservableDoubleValue width, ObservableDoubleValue height) {
        MediaView view = new MediaView(player);
        view.fitWidthProperty().bind(width);
        view.fitHeightProperty().bind(height);
        view.setPreserveRatio(true);
        return view;
    }

    @Override
    public void close() {
        player.setOnEndOfMedia(null);
        player.setOnHalted(null);
        player.setOnPlaying(null);
        player.setMute(true);
        player.setOnStopped(this::free);
        elsewhere.accept(player::stop);
        delays.after(PATIENCE, this::free);
    }

    private void free() {
        if (player.getStatus() != MediaPlayer.Status.DISPOSED) {
            player.setOnStopped(null);
            player.dispose();
            closed.run();
        }
    }
}
