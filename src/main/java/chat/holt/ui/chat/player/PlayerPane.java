package chat.holt.ui.chat.player;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Plays a sound or film where it stands; why it does not, it says in words.
public final class PlayerPane extends VBox {
    private static final double MOST_HEIGHT = 300;

    private final Label problem = new Label();

    public PlayerPane(PlayerViewModel player, Playable what) {
        getStyleClass().add("player");
        problem.setId("player-problem");
        problem.getStyleClass().addAll(Styles.META, Styles.MUTED);
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        String refusal = PlayerViewModel.refusal(what).orElse("");
        if (refusal.isEmpty()) {
            Watched watched = new Watched(player, what, this);
            PlayerBar bar = new PlayerBar(player, what);
            if (what.film()) {
                getChildren().add(new FilmPane(player, what, MOST_HEIGHT));
                bar.add(larger(player, watched));
            }
            getChildren().add(bar);
            watched.onPhase(phase -> {
                PlayingViewModel playing = watched.playing();
                tell(playing == null ? "" : playing.problem().get());
            });
        }
        getChildren().add(problem);
        tell(refusal);
    }

    private void tell(@Nullable String reason) {
        problem.setText(reason);
        problem.setVisible(!problem.getText().isEmpty());
        problem.setManaged(problem.isVisible());
    }

    private Button larger(PlayerViewModel player, Watched watched) {
        Button larger = Buttons.icon("player-larger", "fth-maximize-2", Text.of("player.larger"));
        larger.setOnAction(click -> LargeFilm.open(player, watched, getScene().getWindow()));
        return larger;
    }
}
