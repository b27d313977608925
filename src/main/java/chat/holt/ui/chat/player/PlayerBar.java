package chat.holt.ui.chat.player;

import chat.holt.i18n.Text;
import chat.holt.settings.Sound;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What one plays something with: whether it plays, where it is, how loud. Arrows go to and fro, Space and Enter pause.
final class PlayerBar extends HBox {
    /// How far an arrow key goes, in seconds.
    private static final double STEP = 5;
    /// How much louder an arrow key makes it.
    private static final double LOUDER = 0.1;

    private final Watched watched;
    private final Button play;
    private final Slider place = new Slider(0, 1, 0);
    private final ProgressBar fetched = new ProgressBar();
    private final Label time = new Label();
    /// Whether it is not the user who moves the slider.
    private boolean following;

    PlayerBar(PlayerViewModel player, Playable what) {
        getStyleClass().add("player-bar");
        watched = new Watched(player, what, this);
        play = Buttons.icon("player-play", "fth-play", Text.of("player.play", what.name()));
        play.setOnAction(click -> watched.toggle());
        place.setId("player-place");
        place.getStyleClass().add(Styles.SMALL);
        place.setAccessibleText(Text.of("player.place", what.name()));
        place.setBlockIncrement(STEP);
        place.setMaxWidth(Double.MAX_VALUE);
        place.valueProperty().subscribe(this::moved);
        place.valueChangingProperty().subscribe(this::moved);
        fetched.setMaxWidth(Double.MAX_VALUE);
        fetched.setMouseTransparent(true);
        StackPane line = new StackPane(place, fetched);
        line.setMinWidth(0);
        setHgrow(line, Priority.ALWAYS);
        time.getStyleClass().add("player-time");
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(play, line, time);
        if (!what.loop()) {
            loudness(player.sound());
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        watched.onPhase(this::showPhase);
        watched.onElapsed(this::showElapsed);
        watched.onProgress(fetched::setProgress);
    }

    private void loudness(Sound sound) {
        Button mute = Buttons.icon("player-mute", "fth-volume-2", Text.of("player.mute"));
        Slider volume = new Slider(0, 1, 1);
        volume.setId("player-volume");
        volume.setAccessibleText(Text.of("player.volume"));
        volume.setBlockIncrement(LOUDER);
        volume.getStyleClass().addAll(Styles.SMALL, "player-volume");
        BooleanProperty muted = sound.muted();
        mute.setOnAction(click -> muted.set(!muted.get()));
        volume.valueProperty().subscribe((was, now) -> {
            if (volume.isFocused() || volume.isPressed()) {
                sound.volume().set(now.doubleValue());
                muted.set(false);
            }
        });
        ObservableValue<Boolean> shown = sceneProperty().map(scene -> true).orElse(false);
        sound.volume().when(shown).subscribe(now -> volume.setValue(now.doubleValue()));
        muted.when(shown).subscribe(now -> {
            mute.setGraphic(Icons.of(now ? "fth-volume-x" : "fth-volume-2"));
            say(mute, Text.of(now ? "player.unmute" : "player.mute"));
        });
        getChildren().addAll(mute, volume);
    }

    /// Adds something at its end.
    void add(Node node) {
        getChildren().add(node);
    }

    Button play() {
        return play;
    }

    private void showPhase(@Nullable Phase phase) {
        boolean coming = phase == Phase.FETCHING || phase == Phase.OPENING;
        boolean open = phase == Phase.PLAYING || phase == Phase.PAUSED;
        play.setGraphic(Icons.of(coming ? "fth-x" : phase == Phase.PLAYING ? "fth-pause" : "fth-play"));
        String name = watched.what().name();
        say(
                play,
                coming
                        ? Text.of("player.cancel", name)
                        : Text.of(phase == Phase.PLAYING ? "player.pause" : "player.play", name));
        fetched.setVisible(coming);
        place.setVisible(!coming);
        place.setDisable(!open);
        showElapsed(elapsed());
    }

    private static void say(Button button, String text) {
        button.setAccessibleText(text);
        button.getTooltip().setText(text);
    }

    private @Nullable Duration elapsed() {
        PlayingViewModel playing = watched.playing();
        return playing == null ? null : playing.elapsed().get();
    }

    private void showElapsed(@Nullable Duration elapsed) {
        PlayingViewModel playing = watched.playing();
        Duration total = playing == null ? Duration.UNKNOWN : playing.total();
        Duration now = elapsed == null ? Duration.ZERO : elapsed;
        boolean known = !total.isUnknown() && !total.isIndefinite();
        time.setText(known ? Text.of("player.time", Clock.of(now), Clock.of(total)) : Clock.of(now));
        if (!place.isValueChanging()) {
            following = true;
            place.setMax(known ? Math.max(1, total.toSeconds()) : 1);
            place.setValue(known ? now.toSeconds() : 0);
            following = false;
        }
    }

    /// While the thumb is dragged nothing but the thumb moves.
    private void moved() {
        PlayingViewModel playing = watched.playing();
        if (!following && !place.isValueChanging() && playing != null) {
            playing.seek(Duration.seconds(place.getValue()));
        }
    }

    private void pressed(KeyEvent event) {
        boolean toggles = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        if (toggles && event.getTarget() instanceof Slider) {
            watched.toggle();
            event.consume();
        }
    }
}
