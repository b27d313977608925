package chat.holt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.settings.ThemeMode;
import chat.holt.ui.kit.shortcuts.Shortcut;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Context menus by mouse and by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class MenusTest {

    private Button target;
    private ListView<String> list;
    private final List<String> done = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        target = Buttons.plain("target", "Bo");
        Menus.onRequest(
                target,
                () -> List.of(
                        action("profile"),
                        action("mute").disabled("not in voice"),
                        MenuAction.separator(),
                        action("kick").dangerous().withShortcut(Shortcut.REMOVE),
                        action("ban").dangerous(),
                        MenuAction.submenu(
                                "quiet",
                                "Mute",
                                "fth-bell-off",
                                List.of(
                                        choice("hour", false).aside("default"),
                                        choice("day", true),
                                        choice("ever", false)))));
        list = new ListView<>(FXCollections.observableArrayList("ada", "cid"));
        list.setCellFactory(view -> {
            ListCell<String> cell = new ListCell<>();
            cell.textProperty().bind(cell.itemProperty());
            Menus.onRequest(cell, () -> List.of(action("greet-" + cell.getItem()), action("leave")));
            return cell;
        });
        Scene scene = new Scene(new HBox(target, list), 500, 400);
        new Theme(new SimpleObjectProperty<>(ThemeMode.DARK), true).install(scene);
        Menus.followKeyboard(scene);
        window.setScene(scene);
        window.show();
    }

    private MenuAction action(String id) {
        return MenuAction.of(id, id, "fth-user", () -> done.add(id));
    }

    private MenuAction choice(String id, boolean chosen) {
        return MenuAction.choice(id, id, chosen, () -> done.add(id));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(window -> {
            if (window instanceof ContextMenu menu) {
                menu.hide();
            }
        }));
    }

    private static boolean open() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    private static void waitUntil(boolean isOpen) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> open() == isOpen);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void askForMenu(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    }

    @Test
    void arrowsChooseAndEnterRuns(FxRobot robot) throws Exception {
        robot.interact(target::requestFocus);
        askForMenu(robot);
        waitUntil(true);
        // The disabled one can be reached too: its reason must be readable.
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        waitUntil(false);
        assertThat(done).containsExactly("kick");
    }

    @Test
    void escapeClosesAndGivesTheFocusBack(FxRobot robot) throws Exception {
        robot.interact(target::requestFocus);
        askForMenu(robot);
        waitUntil(true);
        robot.type(KeyCode.ESCAPE);
        waitUntil(false);
        assertThat(done).isEmpty();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(target);
    }

    @Test
    void focusedRowOfAListIsAsked(FxRobot robot) throws Exception {
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(1);
            list.getFocusModel().focus(1);
        });
        askForMenu(robot);
        waitUntil(true);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        waitUntil(false);
        assertThat(done).containsExactly("greet-cid");
    }

    @Test
    void rightClickOpensAndClickRuns(FxRobot robot) throws Exception {
        robot.clickOn(target, MouseButton.SECONDARY);
        waitUntil(true);
        robot.clickOn("#ban-row");
        waitUntil(false);
        assertThat(done).containsExactly("ban");
    }

    @Test
    void disabledActionDoesNothing(FxRobot robot) throws Exception {
        robot.clickOn(target, MouseButton.SECONDARY);
        waitUntil(true);
        robot.clickOn("#mute-row");
        assertThat(done).isEmpty();
    }

    @Test
    void rightOpensTheSubmenuAndEnterChoosesInIt(FxRobot robot) throws Exception {
        robot.interact(target::requestFocus);
        askForMenu(robot);
        waitUntil(true);
        robot.type(toSubmenu());
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> menus() == 2);
        assertThat(robot.lookup("#day-row").<HBox>query().getAccessibleText()).contains("chosen");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        waitUntil(false);
        assertThat(done).containsExactly("day");
    }

    @Test
    void leftAndEscapeCloseTheSubmenuOnly(FxRobot robot) throws Exception {
        robot.interact(target::requestFocus);
        askForMenu(robot);
        waitUntil(true);
        for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.ESCAPE)) {
            if (key == KeyCode.LEFT) {
                robot.type(toSubmenu());
            }
            robot.type(KeyCode.RIGHT);
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> menus() == 2);
            robot.type(key);
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> menus() == 1);
        }
        assertThat(done).isEmpty();
    }

    @Test
    void pointerOpensTheSubmenuAndClickChoosesInIt(FxRobot robot) throws Exception {
        robot.clickOn(target, MouseButton.SECONDARY);
        waitUntil(true);
        robot.moveTo("#quiet-row");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> menus() == 2);
        robot.clickOn("#ever-row");
        waitUntil(false);
        assertThat(done).containsExactly("ever");
    }

    private static KeyCode[] toSubmenu() {
        return Collections.nCopies(5, KeyCode.DOWN).toArray(KeyCode[]::new);
    }

    private static long menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .count();
    }
}
