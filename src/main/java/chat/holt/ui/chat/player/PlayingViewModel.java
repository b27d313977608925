package chat.holt.ui.chat.player;

import chat.holt.i18n.Text;
import chat.holt.media.TooLargeException;
import chat.holt.media.Transfer;
import chat.holt.media.playback.Engine;
import chat.holt.media.playback.Format;
import chat.holt.media.playback.Obstacle;
import chat.holt.media.playback.Playback;
import chat.holt.media.playback.UnplayableException;
import chat.holt.settings.Sound;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Something that is played, from the moment it is asked for.
public final class PlayingViewModel {
    private final Playable what;
    private final Engine engine;
    private final Sound sound;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.FETCHING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
    private final ReadOnlyObjectWrapper<Duration> elapsed = new ReadOnlyObjectWrapper<>(this, "elapsed", Duration.ZERO);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private @Nullable Transfer transfer;
    private @Nullable Playback playback;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean closed;

    PlayingViewModel(Playable what, Engine engine, Sound sound) {
        this.what = what;
        this.engine = engine;
        this.sound = sound;
    }

    public Playable what() {
        return what;
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// The share that has been fetched, 0 to 1; negative while it is not known.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Duration> elapsed() {
        return elapsed.getReadOnlyProperty();
    }

    /// [Duration#UNKNOWN] until it is open, and where it cannot be told.
    Duration total() {
        return playback == null ? Duration.UNKNOWN : playback.total();
    }

    /// Why it, or its picture, cannot be played, in words; empty while it can.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// What shows it; null unless it is open.
    @Nullable
    Playback playback() {
        return playback;
    }

    void start(Function<Playable, @Nullable Transfer> source) {
        Format format = Objects.requireNonNull(what.format());
        engine.check(format).onSuccess(able -> fetch(source)).onFailure(this::fail);
    }

    private void fetch(Function<Playable, @Nullable Transfer> source) {
        if (closed) {
            return;
        }
        Transfer coming = source.apply(what);
        if (coming == null) {
            end(Text.of("player.noProxy"));
            return;
        }
        transfer = coming;
        subscriptions = coming.progress().subscribe(share -> progress.set(share.doubleValue()));
        coming.task()
                .onSuccess(file -> {
                    if (!closed) {
                        phase.set(Phase.OPENING);
                    }
                    engine.open(file).onSuccess(this::opened).onFailure(this::fail);
                })
                .onFailure(this::fail);
    }

    private void opened(Playback open) {
        if (closed) {
            open.close();
            return;
        }
        playback = open;
        if (what.film() && !open.hasPicture()) {
            problem.set(Text.of("player.noPicture"));
        }
        open.onEnd(this::ended);
        open.onFailure(obstacle -> fail(new UnplayableException(obstacle)));
        subscriptions = Subscription.combine(
                subscriptions,
                open.elapsed().subscribe(this::goesOn),
                sound.volume().subscribe(volume -> open.setVolume(volume.doubleValue())),
                sound.muted().subscribe(muted -> open.setMuted(muted || what.loop())));
        resume(open);
    }

    /// What comes late when it has stopped is of no interest.
    private void goesOn(Duration time) {
        if (phase.get() == Phase.PLAYING) {
            elapsed.set(time);
        }
    }

    private void resume(Playback open) {
        open.play();
        phase.set(Phase.PLAYING);
    }

    private void ended() {
        elapsed.set(Duration.ZERO);
        if (what.loop() && playback != null) {
            resume(playback);
        } else {
            phase.set(Phase.PAUSED);
        }
    }

    /// Plays or pauses, once it is open.
    void toggle() {
        if (playback == null) {
            return;
        }
        if (phase.get() == Phase.PLAYING) {
            playback.pause();
            phase.set(Phase.PAUSED);
        } else {
            resume(playback);
        }
    }

    /// Goes to a moment; to the nearest one if there is no such.
    void seek(Duration to) {
        Duration total = total();
        if (playback != null) {
            double most = total.isUnknown() || total.isIndefinite() ? Double.MAX_VALUE : total.toMillis();
            Duration there = Duration.millis(Math.clamp(to.toMillis(), 0, most));
            elapsed.set(there);
            playback.seek(there);
        }
    }

    private void fail(Throwable failure) {
        end(
                switch (failure) {
                    case UnplayableException known -> text(known.obstacle());
                    case TooLargeException large -> PlayerViewModel.tooLarge();
                    default -> Text.of("player.fetch.failed");
                });
    }

    private static String text(Obstacle obstacle) {
        return switch (obstacle) {
            case LIBRARY -> Text.of("player.obstacle.library");
            case CODECS -> Text.of("player.obstacle.codecs");
            case DEVICE -> Text.of("player.obstacle.device");
            case CONTENT -> Text.of("player.obstacle.content");
        };
    }

    /// Nothing comes after this; the first reason is the one that counts.
    private void end(String reason) {
        if (!closed) {
            Playback last = release();
            problem.set(reason);
            phase.set(Phase.FAILED);
            close(last);
        }
    }

    void close() {
        close(release());
    }

    /// Follows nothing any more.
    ///
    /// @return what to close once nobody shows it; null for nothing
    private @Nullable Playback release() {
        closed = true;
        subscriptions.unsubscribe();
        if (transfer != null) {
            transfer.cancel();
        }
        Playback last = playback;
        playback = null;
        return last;
    }

    private static void close(@Nullable Playback last) {
        if (last != null) {
            last.close();
        }
    }
}
