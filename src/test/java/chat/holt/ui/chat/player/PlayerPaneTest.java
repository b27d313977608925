package chat.holt.ui.chat.player;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.media.Transfer;
import chat.holt.media.Transfers;
import chat.holt.settings.Sound;
import chat.holt.ui.members.ViewTest;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class PlayerPaneTest extends ViewTest {
    private final FakeEngine engine = new FakeEngine();
    private final Sound sound = new Sound();
    private final Transfer transfer = Transfers.open(() -> {});
    private final PlayerViewModel player = new PlayerViewModel(engine, what -> transfer, sound);
    private final Playable film = Playable.of(
                    "M", Playables.file("film", "video/mp4", 1_000, Playables.video(640, 360)))
            .orElseThrow();

    @Override
    protected Parent view() {
        Playable webm = Playable.of("M", Playables.file("webm", "video/webm", 1_000, Playables.video(640, 360)))
                .orElseThrow();
        PlayerPane pane = new PlayerPane(player, film);
        pane.setId("pane");
        pane.setMaxWidth(400);
        PlayerPane refused = new PlayerPane(player, webm);
        refused.setId("refused");
        return new VBox(pane, refused);
    }

    private String spoken(String button) {
        return on(() -> lookup(button).queryAs(Button.class).getAccessibleText());
    }

    private void begin() throws TimeoutException {
        interact(() -> lookup("#player-play").query().requestFocus());
        chord(KeyCode.SPACE);
        assertThat(spoken("#player-play")).isEqualTo("Do not play film.file");
        interact(() -> transfer.task().succeed(Path.of("film.mp4")));
        assertThat(spoken("#player-play")).isEqualTo("Pause film.file");
    }

    @Test
    void keysPauseSeekAndMakeItLouder() throws TimeoutException {
        double height = on(() -> lookup("#pane").query().getLayoutBounds().getHeight());
        begin();
        assertThat(on(() -> lookup("#pane").query().getLayoutBounds().getHeight()))
                .isEqualTo(height);
        interact(() -> {
            engine.playing().goesOn(20);
            lookup("#player-place").query().requestFocus();
        });
        assertThat(on(() -> lookup(".player-time").queryAs(Label.class).getText()))
                .isEqualTo("0:20 / 1:00");
        chord(KeyCode.RIGHT);
        chord(KeyCode.LEFT);
        chord(KeyCode.HOME);
        chord(KeyCode.ENTER);
        assertThat(engine.told)
                .containsExactly("open film.mp4", "play film.mp4", "seek 25", "seek 20", "seek 0", "pause film.mp4");
        interact(() -> lookup("#player-volume").query().requestFocus());
        chord(KeyCode.LEFT);
        assertThat(engine.playing().volume).isEqualTo(0.9);
        interact(() -> lookup("#player-mute").query().requestFocus());
        chord(KeyCode.SPACE);
        assertThat(engine.playing().muted).isTrue();
        assertThat(spoken("#player-mute")).isEqualTo("Unmute");
    }

    @Test
    void aFilmGoesOnOverTheWholeWindow() throws TimeoutException {
        begin();
        clickOn("#player-larger");
        see("#large-film");
        chord(KeyCode.SPACE);
        assertThat(engine.told).containsExactly("open film.mp4", "play film.mp4", "pause film.mp4");
        chord(KeyCode.ESCAPE);
        miss("#large-film");
        assertThat(on(() -> player.now().get())).isNotNull();
        clickOn("#player-larger");
        see("#large-film");
        interact(player::stop);
        miss("#large-film");
    }

    @Test
    void whatCannotBePlayedSaysSoInstead() {
        assertThat(from(lookup("#refused")).lookup("#player-play").tryQuery()).isEmpty();
        Label why = from(lookup("#refused")).lookup("#player-problem").query();
        assertThat(why.getText()).startsWith("Holt cannot play this kind of file.");
        assertThat(on(() -> lookup("#player-place").queryAs(Slider.class).isDisabled()))
                .isTrue();
    }
}
