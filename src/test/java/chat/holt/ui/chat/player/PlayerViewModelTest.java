package chat.holt.ui.chat.player;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.media.TooLargeException;
import chat.holt.media.Transfer;
import chat.holt.media.Transfers;
import chat.holt.media.playback.Obstacle;
import chat.holt.model.File;
import chat.holt.model.Message;
import chat.holt.settings.Sound;
import chat.holt.store.Cell;
import chat.holt.ui.chat.ChatFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlayerViewModelTest {
    private final FakeEngine engine = new FakeEngine();
    private final List<String> fetched = new ArrayList<>();
    private final Sound sound = new Sound();
    private final PlayerViewModel player = new PlayerViewModel(engine, this::fetch, sound);
    private Transfer transfer = Transfers.open(() -> {});
    private boolean proxy = true;

    private @Nullable Transfer fetch(Playable what) {
        fetched.add(what.source());
        transfer = Transfers.open(() -> fetched.add("cancel " + what.source()));
        return proxy ? transfer : null;
    }

    private static Playable file(String id, String type, long size) {
        File.Metadata metadata = type.startsWith("video") ? Playables.video(320, 180) : new File.Audio();
        return Playable.of("M", Playables.file(id, type, size, metadata)).orElseThrow();
    }

    private static Playable song(String id) {
        return file(id, "audio/mpeg", 3_000_000);
    }

    private PlayingViewModel now() {
        return Objects.requireNonNull(player.now().get());
    }

    private void arrives(String name) {
        transfer.task().succeed(Path.of(name));
    }

    @Test
    void fetchesOnlyWhenAskedAndPlaysWhatHasArrived() {
        Playable song = song("A");
        assertThat(fetched).isEmpty();
        player.toggle(song);
        assertThat(fetched).containsExactly("A");
        assertThat(now().phase().get()).isEqualTo(Phase.FETCHING);
        Transfers.advance(transfer, 0.5);
        assertThat(now().progress().get()).isEqualTo(0.5);
        arrives("a.mp3");
        assertThat(engine.told).containsExactly("open a.mp3", "play a.mp3");
        assertThat(now().phase().get()).isEqualTo(Phase.PLAYING);
    }

    @Test
    void pausesAndGoesOn() {
        player.toggle(song("A"));
        arrives("a.mp3");
        player.toggle(song("A"));
        assertThat(now().phase().get()).isEqualTo(Phase.PAUSED);
        player.toggle(song("A"));
        assertThat(now().phase().get()).isEqualTo(Phase.PLAYING);
        assertThat(engine.told).containsExactly("open a.mp3", "play a.mp3", "pause a.mp3", "play a.mp3");
        assertThat(fetched).containsExactly("A");
    }

    @Test
    void seeksWithinItsLength() {
        player.toggle(song("A"));
        now().seek(Duration.seconds(3));
        arrives("a.mp3");
        engine.playing().goesOn(12);
        assertThat(now().elapsed().get()).isEqualTo(Duration.seconds(12));
        now().seek(Duration.seconds(30));
        assertThat(now().elapsed().get()).isEqualTo(Duration.seconds(30));
        now().seek(Duration.seconds(90));
        now().seek(Duration.seconds(-1));
        assertThat(engine.told).endsWith("seek 30", "seek 60", "seek 0").doesNotContain("seek 3");
    }

    @Test
    void waitsAtTheBeginningAfterTheEnd() {
        player.toggle(song("A"));
        arrives("a.mp3");
        engine.playing().goesOn(60);
        engine.playing().ends();
        engine.playing().goesOn(59);
        assertThat(now().phase().get()).isEqualTo(Phase.PAUSED);
        assertThat(now().elapsed().get()).isEqualTo(Duration.ZERO);
        player.toggle(song("A"));
        assertThat(engine.told).containsExactly("open a.mp3", "play a.mp3", "play a.mp3");
    }

    @Test
    void playsOneAtATime() {
        player.toggle(song("A"));
        arrives("a.mp3");
        player.toggle(song("B"));
        assertThat(engine.told).endsWith("close a.mp3");
        assertThat(now().what()).isEqualTo(song("B"));
        arrives("b.mp3");
        assertThat(engine.told).endsWith("open b.mp3", "play b.mp3");
    }

    @Test
    void theSameFilmOfTwoMessagesIsTwoThings() {
        Playable one = Playable.of("M1", "https://films.example/a.mp4", 0, 0, false);
        Playable other = Playable.of("M2", "https://films.example/a.mp4", 0, 0, false);
        player.toggle(one);
        player.toggle(other);
        assertThat(now().what()).isEqualTo(other);
    }

    @Test
    void endsWithItsMessage() {
        ChatFixture chat = new ChatFixture();
        chat.past(3);
        chat.context.commands().messages().loadLatest(ChatFixture.CHANNEL);
        ObservableList<Cell<Message>> messages =
                chat.store.timeline(ChatFixture.CHANNEL).messages();
        Subscription following = player.follow(messages);
        File file = Playables.file("A", "audio/mpeg", 1, new File.Audio());
        player.toggle(Playable.of(chat.history.get(1).id(), file).orElseThrow());
        chat.arrives("BO", "");
        delete(chat, chat.history.getFirst().id());
        assertThat(player.now().get()).isNotNull();
        delete(chat, chat.history.get(1).id());
        assertThat(player.now().get()).isNull();
        assertThat(fetched).containsExactly("A", "cancel A");
        following.unsubscribe();
    }

    private static void delete(ChatFixture chat, String id) {
        chat.apply("{'type':'MessageDelete','id':'" + id + "','channel':'C'}");
    }

    @Test
    void saysWhenAFilmIsOnlyHeard() {
        engine.picture = false;
        player.toggle(file("A", "video/mp4", 1));
        arrives("a.mp4");
        assertThat(now().phase().get()).isEqualTo(Phase.PLAYING);
        assertThat(now().problem().get()).contains("Only the sound");
        player.toggle(song("B"));
        arrives("b.mp3");
        assertThat(now().problem().get()).isEmpty();
    }

    @Test
    void breaksOffWhatIsOnItsWay() {
        player.toggle(song("A"));
        player.stop();
        assertThat(fetched).containsExactly("A", "cancel A");
        assertThat(player.now().get()).isNull();
    }

    @Test
    void closesWhatArrivesTooLate() {
        player.toggle(song("A"));
        Transfer late = transfer;
        player.toggle(song("B"));
        late.task().succeed(Path.of("a.mp3"));
        assertThat(engine.told).containsExactly("open a.mp3", "close a.mp3");
        assertThat(now().phase().get()).isEqualTo(Phase.FETCHING);
    }

    @Test
    void neverFetchesWhatCannotBePlayed() {
        Playable webm = file("W", "video/webm", 10);
        Playable huge = file("H", "video/mp4", Playable.MOST_BYTES + 1);
        player.toggle(webm);
        player.toggle(huge);
        assertThat(player.now().get()).isNull();
        assertThat(fetched).isEmpty();
        assertThat(PlayerViewModel.refusal(webm)).get().asString().contains("cannot play this kind");
        assertThat(PlayerViewModel.refusal(huge)).get().asString().contains("100 MB");
        assertThat(PlayerViewModel.refusal(song("A"))).isEmpty();
    }

    @Test
    void saysWhichCodecsAreMissingBeforeItFetches() {
        engine.missing = Obstacle.CODECS;
        player.toggle(song("A"));
        assertThat(now().phase().get()).isEqualTo(Phase.FAILED);
        assertThat(now().problem().get()).contains("codecs");
        assertThat(fetched).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeOpenedAndTriesAgainWhenAsked() {
        engine.broken = Obstacle.CONTENT;
        player.toggle(song("A"));
        arrives("a.mp3");
        assertThat(now().phase().get()).isEqualTo(Phase.FAILED);
        assertThat(now().problem().get()).contains("damaged");
        engine.broken = null;
        player.toggle(song("A"));
        arrives("a.mp3");
        assertThat(now().phase().get()).isEqualTo(Phase.PLAYING);
        assertThat(now().problem().get()).isEmpty();
    }

    @Test
    void saysWhatHappenedWhenItStopsByItselfAndFreesIt() {
        player.toggle(song("A"));
        arrives("a.mp3");
        engine.playing().fails(Obstacle.DEVICE);
        engine.playing().fails(Obstacle.CONTENT);
        assertThat(now().problem().get()).contains("loudspeakers");
        assertThat(engine.told).endsWith("close a.mp3").containsOnlyOnce("close a.mp3");
    }

    @Test
    void saysWhatCouldNotBeFetched() {
        player.toggle(song("A"));
        transfer.task().fail(new IOException("HTTP 404"));
        assertThat(now().problem().get()).contains("could not be fetched");
        player.toggle(song("A"));
        transfer.task().fail(new TooLargeException());
        assertThat(now().problem().get()).contains("100 MB");
    }

    @Test
    void filmsOfTheWebComeOnlyThroughTheProxy() {
        proxy = false;
        player.toggle(Playable.of("M", "https://films.example/a.mp4", 0, 0, false));
        assertThat(now().phase().get()).isEqualTo(Phase.FAILED);
        assertThat(now().problem().get()).contains("fetches nothing from other places");
    }

    @Test
    void isAsLoudAsSetAndRemembersIt() {
        sound.volume().set(0.4);
        player.toggle(song("A"));
        arrives("a.mp3");
        assertThat(engine.playing().volume).isEqualTo(0.4);
        sound.muted().set(true);
        assertThat(engine.playing().muted).isTrue();
        sound.muted().set(false);
        assertThat(engine.playing().muted).isFalse();
    }

    @Test
    void movingPicturesAreSilentAndBeginAgain() {
        player.toggle(Playable.of("M", "https://films.example/a.mp4", 320, 180, true));
        arrives("a.mp4");
        assertThat(engine.playing().muted).isTrue();
        engine.playing().ends();
        assertThat(now().phase().get()).isEqualTo(Phase.PLAYING);
        assertThat(engine.told).containsExactly("open a.mp4", "play a.mp4", "play a.mp4");
    }
}
