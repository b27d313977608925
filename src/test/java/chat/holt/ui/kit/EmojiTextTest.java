package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.settings.ThemeMode;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EmojiTextTest {
    private EmojiText text;

    @Start
    void start(Stage stage) {
        text = new EmojiText();
        text.setText("Ada");
        Scene scene = new Scene(new StackPane(text), 300, 200);
        new Theme(new SimpleObjectProperty<>(ThemeMode.DARK), true).install(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void hasARolesColourAndGivesItBack(FxRobot robot) {
        Paint before = fill();
        robot.interact(() -> text.setColour("#ff0000"));
        assertThat(fill()).isNotEqualTo(before);
        robot.interact(() -> text.setColour(null));
        robot.interact(text::applyCss);
        assertThat(fill()).isEqualTo(before);
    }

    private Paint fill() {
        return ((Label) text.getChildrenUnmodifiable().getLast()).getTextFill();
    }
}
