package chat.holt.journeys;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Doing things by name and by keys of one's own, by keyboard alone.
class PaletteTest extends Journey {

    @Test
    void commandsAndKeysOfOnesOwn() throws Exception {
        see("#composer");
        palette(KeyCode.P);
        write("join abc");
        picture("palette");
        push(KeyCode.ENTER);
        miss("#palette");
        see("#join-dialog");
        push(KeyCode.ESCAPE);
        miss("#join-dialog");

        push(KeyCode.CONTROL, KeyCode.SLASH);
        see("#sheet");
        picture("sheet");
        push(KeyCode.ESCAPE);
        miss("#sheet");

        // Settings take the keyboard from what is beneath them.
        palette(KeyCode.P);
        write("settings appearance");
        push(KeyCode.ENTER);
        see("#appearance-text-size");
        push(KeyCode.ESCAPE);
        miss("#appearance-text-size");

        palette(KeyCode.P);
        write("settings keyboard");
        push(KeyCode.ENTER);
        see("#settings-shortcuts");
        picture("page");
        fill("#shortcuts-query", "palette");
        press("#shortcut-palette-change");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        miss("#shortcut-palette-keys");
        push(KeyCode.ESCAPE);
        miss("#settings-shortcuts");

        palette(KeyCode.J);
        write("theme");
        push(KeyCode.ENTER);
        see("#palette-path");
        push(KeyCode.ESCAPE);
        see("#palette");
        push(KeyCode.ESCAPE);
        miss("#palette");
    }

    @Test
    void rolesAreGivenAndTakenOnOneLine() throws Exception {
        String server = server();
        String cid = user("Cid");
        String medics = role("Medics");
        palette(KeyCode.P);
        write("add role medics cid");
        picture("role");
        push(KeyCode.ENTER);
        miss("#palette");
        until("the role", () -> value(store().member(server, cid)).roles().contains(medics));
        palette(KeyCode.P);
        write("remove role medics cid");
        push(KeyCode.ENTER);
        miss("#palette");
        until("no role", () -> !value(store().member(server, cid)).roles().contains(medics));
    }

    private void palette(KeyCode key) {
        push(KeyCode.CONTROL, KeyCode.SHIFT, key);
        see("#palette");
    }
}
