package chat.holt.ui.chat.player;

import chat.holt.i18n.Text;
import chat.holt.media.Transfer;
import chat.holt.media.playback.Engine;
import chat.holt.model.Message;
import chat.holt.settings.Sound;
import chat.holt.store.Cell;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Plays sounds and films, one at a time. Nothing is fetched before the user wants it.
public final class PlayerViewModel {
    private static final int MEGABYTE = 1_000_000;

    private final Engine engine;
    private final Function<Playable, @Nullable Transfer> source;
    private final Sound sound;
    private final ReadOnlyObjectWrapper<@Nullable PlayingViewModel> now = new ReadOnlyObjectWrapper<>(this, "now");

    /// @param source brings what is to be played onto this computer; null where there is no way
    public PlayerViewModel(Engine engine, Function<Playable, @Nullable Transfer> source, Sound sound) {
        this.engine = engine;
        this.source = source;
        this.sound = sound;
    }

    /// What was started last, which may have failed; null for nothing.
    public ReadOnlyObjectProperty<@Nullable PlayingViewModel> now() {
        return now.getReadOnlyProperty();
    }

    Sound sound() {
        return sound;
    }

    /// Why something can never be played here, in words; empty if it may.
    public static Optional<String> refusal(Playable what) {
        if (what.format() == null) {
            return Optional.of(Text.of("player.unsupported"));
        }
        return what.size() > Playable.MOST_BYTES ? Optional.of(tooLarge()) : Optional.empty();
    }

    static String tooLarge() {
        return Text.of("player.large", Playable.MOST_BYTES / MEGABYTE);
    }

    /// Plays it, or lets it pause; what was played before it ends.
    public void toggle(Playable what) {
        PlayingViewModel playing = now.get();
        if (playing != null && playing.what().equals(what) && playing.phase().get() != Phase.FAILED) {
            playing.toggle();
            return;
        }
        stop();
        if (refusal(what).isEmpty()) {
            PlayingViewModel next = new PlayingViewModel(what, engine, sound);
            now.set(next);
            next.start(source);
        }
    }

    /// Ends what is played once its message is no longer one of these.
    public Subscription follow(ObservableList<Cell<Message>> messages) {
        return messages.subscribe(() -> {
            PlayingViewModel playing = now.get();
            if (playing != null
                    && messages.stream()
                            .noneMatch(cell -> cell.id().equals(playing.what().messageId()))) {
                stop();
            }
        });
    }

    /// Ends what is played, also on its way here.
    public void stop() {
        PlayingViewModel playing = now.get();
        if (playing != null) {
            now.set(null);
            playing.close();
        }
    }
}
