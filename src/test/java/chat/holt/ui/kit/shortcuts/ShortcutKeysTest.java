package chat.holt.ui.kit.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ShortcutKeysTest {
    private final ObservableMap<String, List<String>> chosen = FXCollections.observableHashMap();
    private final StackPane node = new StackPane();
    private final StackPane around = new StackPane(node);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void install() {
        ShortcutKeys.install(new Scene(new Group(around)), new KeyBindings(chosen));
    }

    @Test
    void goesByTheUsersKeys() {
        chosen.put("switcher", List.of("Ctrl+J"));
        assertThat(ShortcutKeys.matches(pressed("", KeyCode.J, true, false, false), Shortcut.SWITCHER))
                .isTrue();
        assertThat(ShortcutKeys.matches(pressed("", KeyCode.K, true, false, false), Shortcut.SWITCHER))
                .isFalse();
    }

    @Test
    void allModifiersCount() {
        assertThat(ShortcutKeys.find(pressed("", KeyCode.P, true, false, false), Shortcut.Area.WINDOW))
                .contains(Shortcut.PINS);
        assertThat(ShortcutKeys.find(pressed("", KeyCode.P, true, false, true), Shortcut.Area.WINDOW))
                .contains(Shortcut.PALETTE);
        assertThat(ShortcutKeys.find(pressed("", KeyCode.P, true, true, false), Shortcut.Area.WINDOW))
                .isEmpty();
    }

    @Test
    void signsCountByWhatTheyType() {
        // On a German keyboard the slash is Shift+7.
        assertThat(ShortcutKeys.matches(pressed("/", KeyCode.DIGIT7, true, false, true), Shortcut.SHEET))
                .isTrue();
        assertThat(ShortcutKeys.matches(pressed("+", KeyCode.EQUALS, false, false, true), Shortcut.REACT))
                .isTrue();
        assertThat(ShortcutKeys.matches(pressed("", KeyCode.ADD, false, false, false), Shortcut.REACT))
                .isTrue();
    }

    @Test
    void countsNumberedKeys() {
        assertThat(ShortcutKeys.index(pressed("", KeyCode.DIGIT3, true, false, false), Shortcut.SERVER_BY_NUMBER))
                .isEqualTo(2);
        assertThat(ShortcutKeys.index(pressed("", KeyCode.NUMPAD9, true, true, false), Shortcut.ACCOUNT_BY_NUMBER))
                .isEqualTo(8);
        assertThat(ShortcutKeys.index(pressed("", KeyCode.DIGIT0, true, false, false), Shortcut.SERVER_BY_NUMBER))
                .isEqualTo(-1);
    }

    @Test
    void theRightAltOfThirdSignsIsNotCtrlAlt() {
        KeyEvent digit = pressed("", KeyCode.DIGIT2, true, true, false);
        fire(KeyEvent.KEY_PRESSED, KeyCode.ALT_GRAPH);
        assertThat(ShortcutKeys.matches(digit, Shortcut.ACCOUNT_BY_NUMBER)).isFalse();
        fire(KeyEvent.KEY_RELEASED, KeyCode.ALT_GRAPH);
        assertThat(ShortcutKeys.index(digit, Shortcut.ACCOUNT_BY_NUMBER)).isEqualTo(1);
    }

    @Test
    void whatHasTheKeyboardMayClaimKeys() {
        KeyEvent key = pressed("", KeyCode.I, true, false, false);
        assertThat(ShortcutKeys.claimed(key)).isFalse();
        ShortcutKeys.claim(around, event -> ShortcutKeys.matches(event, Shortcut.ITALIC));
        assertThat(ShortcutKeys.claimed(key)).isTrue();
        assertThat(ShortcutKeys.claimed(pressed("", KeyCode.B, true, false, false)))
                .isFalse();
    }

    @Test
    void claimsFollowTheKeysThatTheUserChose() {
        ShortcutKeys.claim(
                node, event -> ShortcutKeys.find(event, Shortcut.MOVES).isPresent());
        KeyEvent usual = pressed("", KeyCode.UP, false, true, true);
        assertThat(ShortcutKeys.claimed(usual)).isTrue();
        assertThat(ShortcutKeys.claimed(pressed("", KeyCode.LEFT, true, true, false)))
                .as("other keys of a shortcut of the window stay its own")
                .isFalse();
        chosen.put("moveUp", List.of("Ctrl+Up"));
        assertThat(ShortcutKeys.claimed(usual)).isFalse();
        assertThat(ShortcutKeys.claimed(pressed("", KeyCode.UP, true, false, false)))
                .isTrue();
    }

    @Test
    void keysThatAreHeldOpenOnce() {
        int[] heard = new int[1];
        node.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> heard[0]++);
        hold(KeyCode.K, true, false);
        hold(KeyCode.K, true, false);
        assertThat(heard[0]).as("the switcher").isEqualTo(1);
        node.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.K, false, true, false, false));
        hold(KeyCode.K, true, false);
        assertThat(heard[0]).as("the switcher once more").isEqualTo(2);
        hold(KeyCode.DOWN, false, true);
        hold(KeyCode.DOWN, false, true);
        assertThat(heard[0]).as("the next channel, twice").isEqualTo(4);
    }

    private void hold(KeyCode code, boolean ctrl, boolean alt) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, alt, false));
    }

    private KeyEvent pressed(String text, KeyCode code, boolean ctrl, boolean alt, boolean shift) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, ctrl, alt, false);
        return event.copyFor(node, node);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code) {
        node.fireEvent(new KeyEvent(type, "", "", code, false, true, true, false));
    }
}
