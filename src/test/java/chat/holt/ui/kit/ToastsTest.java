package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.settings.ThemeMode;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ToastsTest {
    private final Toasts toasts = new Toasts();
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        Scene scene = new Scene(new StackPane(new Region(), toasts), 1000, 400);
        new Theme(new SimpleObjectProperty<>(ThemeMode.DARK), true).install(scene);
        window.setScene(scene);
        window.show();
    }

    @Test
    void newsDoNotComeBetweenThePointerAndADialog(FxRobot robot) {
        robot.interact(() -> {
            var dialog = new FormDialog(
                    FormDialog.Look.form("asked", "May it be?", "Yes"),
                    new SimpleBooleanProperty(true),
                    new SimpleBooleanProperty(),
                    new SimpleStringProperty(""),
                    () -> {});
            Region tall = new Region();
            tall.setMinHeight(260);
            dialog.body().getChildren().setAll(tall);
            dialog.show(stage, null);
            toasts.news("Ina accepted.", MenuAction.of("look", "Message", "fth-bell", () -> {}));
        });
        Bounds news = bounds(robot.lookup(".toast").query());
        Bounds dialog = bounds(robot.lookup("#asked").query());
        assertThat(news.getMaxX()).isLessThanOrEqualTo(dialog.getMinX());
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> stage.getScene().getRoot().layout());
        assertThat(bounds(robot.lookup(".toast").query()).getCenterX()).isBetween(480.0, 520.0);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
