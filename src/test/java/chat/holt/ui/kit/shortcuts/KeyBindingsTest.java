package chat.holt.ui.kit.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyBindingsTest {
    private final ObservableMap<String, List<String>> chosen = FXCollections.observableHashMap();
    private final KeyBindings bindings = new KeyBindings(chosen);

    @ParameterizedTest
    @EnumSource(Shortcut.Area.class)
    void inOneAreaNoUsualKeysMeanTwoThings(Shortcut.Area area) {
        Set<Keys> seen = new HashSet<>();
        List<Keys> twice = area.shortcuts().stream()
                .flatMap(shortcut -> shortcut.usualKeys().stream())
                .filter(keys -> !seen.add(keys))
                .toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void everyShortcutHasAnIdAndATextOfItsOwn() {
        List<String> ids = Arrays.stream(Shortcut.values()).map(Shortcut::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Shortcut.values()).allMatch(shortcut -> !shortcut.text().equals("shortcuts." + shortcut.id()));
        assertThat(Shortcut.of("palette")).contains(Shortcut.PALETTE);
        assertThat(Shortcut.of("long gone")).isEmpty();
    }

    @Test
    void noUsualKeysWouldBeRefused() {
        assertThat(Shortcut.values())
                .filteredOn(Shortcut::changeable)
                .allSatisfy(shortcut -> assertThat(shortcut.usualKeys())
                        .allSatisfy(keys -> assertThat(bindings.refusal(keys, shortcut))
                                .as(shortcut + " " + keys.written())
                                .isNull()));
    }

    @Test
    void goesByWhatTheUserChoseAndHoldsOn() {
        List<String> heard = new ArrayList<>();
        bindings.onChange(() -> heard.add(String.valueOf(bindings.text(Shortcut.SWITCHER))));
        bindings.choose(Shortcut.SWITCHER, List.of(Keys.of("Ctrl+J")));
        assertThat(bindings.of(Shortcut.SWITCHER)).containsExactly(Keys.of("Ctrl+J"));
        assertThat(chosen).containsEntry("switcher", List.of("Ctrl+J"));
        assertThat(heard).contains("Ctrl+J");
        assertThat(bindings.changed(Shortcut.SWITCHER)).isTrue();

        bindings.reset(Shortcut.SWITCHER);
        assertThat(chosen).isEmpty();
        assertThat(bindings.text(Shortcut.SWITCHER)).isEqualTo("Ctrl+K");
    }

    @Test
    void takesKeysFromWhoHadThemInTheSameAreaOnly() {
        bindings.choose(Shortcut.SWITCHER, List.of(Keys.of("Ctrl+U")));
        assertThat(bindings.of(Shortcut.MEMBERS)).isEmpty();
        assertThat(bindings.text(Shortcut.MEMBERS)).isNull();

        bindings.choose(Shortcut.NEXT_UNREAD, List.of(Keys.of("Ctrl+B")));
        assertThat(bindings.of(Shortcut.BOLD)).containsExactly(Keys.of("Ctrl+B"));

        bindings.resetAll();
        assertThat(bindings.text(Shortcut.MEMBERS)).isEqualTo("Ctrl+U");
    }

    @Test
    void givingUsualKeysBackTakesThemFromWhoHasThemByNow() {
        bindings.choose(Shortcut.MEMBERS, List.of(Keys.of("Ctrl+K")));
        bindings.reset(Shortcut.SWITCHER);
        assertThat(bindings.of(Shortcut.SWITCHER)).containsExactly(Keys.of("Ctrl+K"));
        assertThat(bindings.of(Shortcut.MEMBERS)).isEmpty();
    }

    @Test
    void whatCannotBeReadCountsAsNotChosen() {
        chosen.put("switcher", List.of("Ctrl+Nonsense"));
        chosen.put("send", List.of("Ctrl+S"));
        chosen.put("members", List.of());
        assertThat(bindings.text(Shortcut.SWITCHER)).isEqualTo("Ctrl+K");
        assertThat(bindings.text(Shortcut.SEND)).isEqualTo("Enter");
        assertThat(bindings.text(Shortcut.MEMBERS)).isNull();
    }

    @Test
    void refusesKeysThatWriteEditOrLeadAbout() {
        assertThat(bindings.refusal(Keys.of("Shift+A"), Shortcut.SWITCHER)).contains("write text");
        assertThat(bindings.refusal(Keys.of("Ctrl+V"), Shortcut.SWITCHER)).contains("Text fields");
        assertThat(bindings.refusal(Keys.of("Tab"), Shortcut.REPLY)).contains("get about");
        assertThat(bindings.refusal(Keys.of("Home"), Shortcut.SWITCHER)).contains("get about");
        assertThat(bindings.refusal(Keys.of("Ctrl+3"), Shortcut.SWITCHER)).contains("Go to server");
        assertThat(bindings.refusal(Keys.of("Shift+Enter"), Shortcut.BOLD)).contains("New line");
        assertThat(bindings.refusal(Keys.of("A"), Shortcut.REPLY)).isNull();
        assertThat(bindings.refusal(Keys.of("Ctrl+J"), Shortcut.SWITCHER)).isNull();
        assertThat(bindings.refusal(Keys.of("F9"), Shortcut.SWITCHER)).isNull();
    }

    @Test
    void showsNumberedKeysAsARange() {
        assertThat(bindings.text(Shortcut.SERVER_BY_NUMBER)).isEqualTo("Ctrl+1 to 9");
    }
}
