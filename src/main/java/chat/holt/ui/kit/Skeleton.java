package chat.holt.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/// Rows in the shape of what is being loaded; they appear after 300 ms, so that a quick answer shows none.
public final class Skeleton extends VBox {

    private static final int[] WIDTHS = {180, 320, 240, 120, 280, 200, 340, 160};
    private final PauseTransition delay = new PauseTransition(Duration.millis(300));

    /// @param rows how many
    /// @param picture diameter of the circle before each, 0 for none
    public Skeleton(int rows, double picture) {
        this(rows, picture, 1);
    }

    /// @param rows how many
    /// @param picture diameter of the circle before each, 0 for none
    /// @param part of the usual length, for narrow places
    public Skeleton(int rows, double picture, double part) {
        super(16);
        getStyleClass().add("skeleton");
        setMouseTransparent(true);
        for (int row = 0; row < rows; row++) {
            getChildren().add(row(part * WIDTHS[row % WIDTHS.length], picture));
        }
        setVisible(false);
        delay.setOnFinished(event -> setVisible(true));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                delay.stop();
            } else {
                setVisible(false);
                delay.playFromStart();
            }
        });
    }

    private static HBox row(double width, double picture) {
        HBox row = new HBox(12);
        if (picture > 0) {
            Circle circle = new Circle(picture / 2);
            circle.getStyleClass().add("skeleton-circle");
            row.getChildren().add(circle);
        }
        row.getChildren().add(new VBox(8, bar(width / 2), bar(width)));
        return row;
    }

    private static Region bar(double width) {
        Region bar = new Region();
        bar.getStyleClass().add("skeleton-bar");
        bar.setMinSize(width, 10);
        bar.setMaxSize(width, 10);
        return bar;
    }
}
