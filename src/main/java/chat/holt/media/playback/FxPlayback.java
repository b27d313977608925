package chat.holt.media.playback;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.util.Duration;

/// A file in JavaFX's media library.
final class FxPlayback implements Playback {
    private final MediaPlayer player;
    private final Runnable closed;

    /// @param closed runs once the file is free
    FxPlayback(MediaPlayer player, Runnable closed) {
        this.player = player;
        this.closed = closed;
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
        player.play();
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void seek(Duration to) {
        player.seek(to);
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
            player.stop();
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
        player.dispose();
        closed.run();
    }
}
