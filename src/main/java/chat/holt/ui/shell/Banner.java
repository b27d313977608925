package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Says over the chat that there is no connection, and offers to try at once.
final class Banner extends HBox {

    private final Timeline ticking;

    /// @param more what else can be done
    Banner(ConnectionViewModel model, Node... more) {
        super(8);
        setId("connection-banner");
        getStyleClass().add("connection-banner");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(model.text());
        Label text = new Label();
        text.setId("connection-text");
        text.textProperty().bind(model.text());
        Hyperlink retry = new Hyperlink(Text.of("shell.retryNow"));
        retry.setId("connection-retry");
        retry.visibleProperty().bind(model.waiting());
        retry.managedProperty().bind(model.waiting());
        retry.setOnAction(event -> {
            retry.setVisited(false);
            model.retryNow();
        });
        getChildren().setAll(Icons.of("fth-wifi-off"), text, retry);
        getChildren().addAll(more);
        visibleProperty().bind(model.text().map(words -> !words.isEmpty()));
        managedProperty().bind(visibleProperty());
        ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        model.online().subscribe(online -> {
            if (online || getScene() == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene == null || model.online().get()) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
    }
}
