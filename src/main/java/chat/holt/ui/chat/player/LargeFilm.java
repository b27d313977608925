package chat.holt.ui.chat.player;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Overlay;
import chat.holt.ui.kit.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;

/// A film over the whole window. It goes on where it was.
final class LargeFilm extends BorderPane {
    private LargeFilm(PlayerViewModel player, Playable what, PlayerBar bar, Button close) {
        setId("large-film");
        getStyleClass().add("viewer");
        Label name = new Label(what.name());
        name.getStyleClass().add(Styles.HEADING);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox top = new HBox(name, close);
        top.getStyleClass().add("viewer-bar");
        top.setAlignment(Pos.CENTER_LEFT);
        setTop(top);
        setCenter(new FilmPane(player, what, Double.MAX_VALUE));
        bar.getStyleClass().add("viewer-bar");
        setBottom(bar);
    }

    /// Plays it if it is not what is played already; closes when it ends otherwise than by itself.
    static void open(PlayerViewModel player, Watched watched, Window window) {
        if (watched.playing() == null) {
            watched.toggle();
        }
        Playable what = watched.what();
        PlayerBar bar = new PlayerBar(player, what);
        Button close = Buttons.icon("large-film-close", "fth-x", Text.of("viewer.close"));
        LargeFilm film = new LargeFilm(player, what, bar, close);
        Overlay overlay = new Overlay(film, bar::play);
        close.setOnAction(click -> overlay.close());
        overlay.show(window, bar.play());
        film.getParent().getStyleClass().add("viewer-layer");
        new Watched(player, what, film).onPhase(phase -> {
            if (phase == null || phase == Phase.FAILED) {
                overlay.close();
            }
        });
    }
}
