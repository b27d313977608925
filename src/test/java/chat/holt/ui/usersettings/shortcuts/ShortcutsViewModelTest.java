package chat.holt.ui.usersettings.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.kit.shortcuts.KeyBindings;
import chat.holt.ui.kit.shortcuts.Keys;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.usersettings.shortcuts.ShortcutsViewModel.Conflict;
import org.junit.jupiter.api.Test;

class ShortcutsViewModelTest {
    private final KeyBindings bindings = KeyBindings.usual();
    private final ShortcutsViewModel model = new ShortcutsViewModel(bindings);

    @Test
    void takesTheNextKeys() {
        model.record(Shortcut.SWITCHER);
        model.pressed(keys("Ctrl+J"));
        assertThat(bindings.of(Shortcut.SWITCHER)).containsExactly(keys("Ctrl+J"));
        assertThat(model.recording().get()).isNull();
        model.pressed(keys("Ctrl+L"));
        assertThat(bindings.of(Shortcut.SWITCHER)).containsExactly(keys("Ctrl+J"));
    }

    @Test
    void asksBeforeItTakesKeysFromAnother() {
        model.record(Shortcut.SWITCHER);
        model.pressed(keys("Ctrl+U"));
        assertThat(model.conflict().get()).isEqualTo(new Conflict(keys("Ctrl+U"), Shortcut.MEMBERS));
        assertThat(bindings.of(Shortcut.MEMBERS)).containsExactly(keys("Ctrl+U"));
        model.take();
        assertThat(bindings.of(Shortcut.SWITCHER)).containsExactly(keys("Ctrl+U"));
        assertThat(bindings.of(Shortcut.MEMBERS)).isEmpty();
    }

    @Test
    void cancellingLeavesAllAsItWas() {
        model.record(Shortcut.SWITCHER);
        model.pressed(keys("Ctrl+U"));
        model.cancel();
        model.take();
        assertThat(bindings.changed(Shortcut.SWITCHER)).isFalse();
    }

    @Test
    void saysWhyKeysCannotBeHadAndGoesOnListening() {
        model.record(Shortcut.SWITCHER);
        model.pressed(keys("A"));
        assertThat(model.problem().get()).contains("write text");
        assertThat(model.recording().get()).isEqualTo(Shortcut.SWITCHER);
    }

    @Test
    void filtersByNameAndKeys() {
        model.query().set("ctrl+shift+p");
        assertThat(model.shown(Shortcut.Area.WINDOW)).containsExactly(Shortcut.PALETTE);
        model.query().set("PALETTE");
        assertThat(model.shown(Shortcut.Area.WINDOW)).containsExactly(Shortcut.PALETTE);
        assertThat(model.shown(Shortcut.Area.MESSAGES)).isEmpty();
    }

    @Test
    void removesAndResets() {
        model.remove(Shortcut.PALETTE);
        assertThat(bindings.of(Shortcut.PALETTE)).isEmpty();
        model.reset(Shortcut.PALETTE);
        assertThat(bindings.changed(Shortcut.PALETTE)).isFalse();
        model.remove(Shortcut.SHEET);
        model.resetAll();
        assertThat(bindings.changed(Shortcut.SHEET)).isFalse();
    }

    private static Keys keys(String written) {
        return Keys.parse(written).orElseThrow();
    }
}
