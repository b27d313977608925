package chat.holt.ui.chat.player;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// One thing that can be played, as a node follows it while it is in a window.
final class Watched {
    private final PlayerViewModel player;
    private final Playable what;
    private final ObservableValue<@Nullable PlayingViewModel> playing;

    Watched(PlayerViewModel player, Playable what, Node node) {
        this.player = player;
        this.what = what;
        ObservableValue<Boolean> shown =
                node.sceneProperty().map(Objects::nonNull).orElse(false);
        playing = player.now().when(shown).map(now -> now.what().equals(what) ? now : null);
    }

    Playable what() {
        return what;
    }

    /// Null while it is not what is played.
    @Nullable
    PlayingViewModel playing() {
        return playing.getValue();
    }

    /// @param listener hears how far it is, null while it is not what is played
    void onPhase(Consumer<@Nullable Phase> listener) {
        playing.flatMap(PlayingViewModel::phase).subscribe(listener);
    }

    /// @param listener hears how much of it has been played, null while it is not what is played
    void onElapsed(Consumer<@Nullable Duration> listener) {
        playing.flatMap(PlayingViewModel::elapsed).subscribe(listener);
    }

    /// @param listener hears the share that has been fetched, negative while it is not known
    void onProgress(Consumer<Double> listener) {
        playing.flatMap(PlayingViewModel::progress)
                .orElse(-1d)
                .subscribe(share -> listener.accept(share.doubleValue()));
    }

    /// Plays it, lets it pause, or breaks off what is not there yet.
    void toggle() {
        PlayingViewModel now = playing();
        Phase phase = now == null ? null : now.phase().get();
        if (phase == Phase.FETCHING || phase == Phase.OPENING) {
            player.stop();
        } else {
            player.toggle(what);
        }
    }
}
