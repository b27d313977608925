package chat.holt.ui.chat.player;

import chat.holt.media.playback.Playback;
import chat.holt.ui.kit.Icons;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Where a film is seen; a click plays it or lets it pause. Its size is known before anything of it is, so that nothing
/// moves when it begins.
final class FilmPane extends StackPane {
    private static final double RADIUS = 8;
    /// Where it is not known how the film is cut.
    private static final double USUAL_RATIO = 16 / 9d;

    private final Watched watched;
    private final double ratio;
    private final double mostHeight;
    private final Label play = new Label();
    private @Nullable Playback seen;
    private @Nullable Node picture;

    /// @param mostHeight in logical pixels
    FilmPane(PlayerViewModel player, Playable what, double mostHeight) {
        this.mostHeight = mostHeight;
        ratio = what.width() > 0 && what.height() > 0 ? (double) what.width() / what.height() : USUAL_RATIO;
        watched = new Watched(player, what, this);
        getStyleClass().add("film");
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.setArcWidth(RADIUS);
        clip.setArcHeight(RADIUS);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        play.getStyleClass().add("film-play");
        getChildren().add(play);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                watched.toggle();
                click.consume();
            }
        });
        watched.onPhase(this::show);
    }

    private void show(@Nullable Phase phase) {
        boolean coming = phase == Phase.FETCHING || phase == Phase.OPENING;
        play.setVisible(phase != Phase.PLAYING);
        play.setGraphic(Icons.of(coming ? "fth-x" : "fth-play"));
        PlayingViewModel playing = watched.playing();
        Playback now = playing == null ? null : playing.playback();
        if (now != seen) {
            getChildren().remove(picture);
            seen = now;
            picture = now == null ? null : now.picture(widthProperty(), heightProperty());
            if (picture != null) {
                getChildren().addFirst(picture);
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? mostHeight : Math.min(mostHeight, Math.round(width / ratio));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.round(mostHeight * ratio);
    }
}
