package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.settings.ThemeMode;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Dialogs by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class FormDialogTest {

    private final SimpleBooleanProperty canSubmit = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final SimpleStringProperty failure = new SimpleStringProperty("");
    private final AtomicInteger submitted = new AtomicInteger();
    private Button behind;
    private TextField name;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        behind = Buttons.plain("behind", "Behind");
        name = new TextField();
        name.setId("name");
        Scene scene = new Scene(new StackPane(behind), 700, 500);
        new Theme(new SimpleObjectProperty<>(ThemeMode.DARK), true).install(scene);
        window.setScene(scene);
        window.show();
    }

    private void open(FxRobot robot, FormDialog.Look look) {
        robot.interact(() -> {
            behind.requestFocus();
            var dialog = new FormDialog(look, canSubmit, busy, failure, submitted::incrementAndGet);
            dialog.body().getChildren().setAll(name);
            dialog.show(stage, name);
        });
    }

    @Test
    void enterSubmitsAndKeepsTheDialogOpen(FxRobot robot) {
        open(robot, FormDialog.Look.form("rename", "Rename", "Rename"));
        robot.write("Ada").type(KeyCode.ENTER);
        assertThat(submitted).hasValue(1);
        assertThat(name.getText()).isEqualTo("Ada");
        assertThat(robot.lookup("#rename").tryQuery()).isPresent();
    }

    @Test
    void escapeClosesAndGivesTheFocusBack(FxRobot robot) {
        open(robot, FormDialog.Look.form("rename", "Rename", "Rename"));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#rename").tryQuery()).isEmpty();
        assertThat(behind.isFocused()).isTrue();
        assertThat(submitted).hasValue(0);
    }

    @Test
    void destroyingNeedsMoreThanEnter(FxRobot robot) {
        open(robot, FormDialog.Look.destructive("ban", "Ban Bo?", "Ban Bo"));
        robot.type(KeyCode.ENTER);
        assertThat(submitted).hasValue(0);
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertThat(submitted).hasValue(1);
    }

    @Test
    void tabStaysInside(FxRobot robot) {
        open(robot, FormDialog.Look.form("rename", "Rename", "Rename"));
        Set<String> visited = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            robot.type(KeyCode.TAB);
            Node focused = stage.getScene().getFocusOwner();
            visited.add(focused == null ? "nothing" : focused.getId());
        }
        assertThat(visited).containsExactlyInAnyOrder("name", "dialog-cancel", "dialog-confirm");
    }

    @Test
    void nothingIsSubmittedTwiceOrUnfinished(FxRobot robot) {
        open(robot, FormDialog.Look.form("rename", "Rename", "Rename"));
        robot.interact(() -> busy.set(true));
        robot.type(KeyCode.ENTER);
        robot.interact(() -> {
            busy.set(false);
            canSubmit.set(false);
        });
        robot.type(KeyCode.ENTER);
        assertThat(submitted).hasValue(0);
    }

    @Test
    void failureIsShownAndTheTextKept(FxRobot robot) {
        open(robot, FormDialog.Look.form("rename", "Rename", "Rename"));
        robot.write("Ada").type(KeyCode.ENTER).interact(() -> failure.set("Too long."));
        assertThat(robot.lookup("#dialog-error").query().isVisible()).isTrue();
        assertThat(name.getText()).isEqualTo("Ada");
    }
}
