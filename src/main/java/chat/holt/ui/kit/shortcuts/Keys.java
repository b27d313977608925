package chat.holt.ui.kit.shortcuts;

import chat.holt.i18n.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Keys pressed together. Their written form is like `Ctrl+Shift+P`, on every system: Ctrl stands for the key that
/// shortcuts use there.
///
/// @param ctrl Ctrl; Command on a Mac
/// @param alt Alt; Option on a Mac
/// @param key a capital letter, a digit, another sign as it is typed, or one of the names of [#isKey]
public record Keys(boolean ctrl, boolean alt, boolean shift, String key) {

    private static final Set<String> NAMED = Set.of(
            "Up",
            "Down",
            "Left",
            "Right",
            "Home",
            "End",
            "PageUp",
            "PageDown",
            "Insert",
            "Delete",
            "Backspace",
            "Enter",
            "Space",
            "Tab",
            "Escape",
            "Menu");
    /// What leaves and cancels, whatever else has keys.
    public static final Keys ESCAPE = new Keys(false, false, false, "Escape");

    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    public Keys {
        if (!isKey(key)) {
            throw new IllegalArgumentException(key);
        }
    }

    /// Whether the text names a key: one sign, `F1` to `F24`, or `Up`, `PageDown`, `Delete` and the like.
    public static boolean isKey(String text) {
        return isSign(text) || NAMED.contains(text) || text.matches("F([1-9]|1\\d|2[0-4])");
    }

    static boolean isSign(String text) {
        return text.length() == 1
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isISOControl(text.charAt(0))
                && !Character.isLowerCase(text.charAt(0));
    }

    /// Reads the written form; empty for anything else.
    public static Optional<Keys> parse(String written) {
        String rest = written.strip();
        boolean ctrl = false;
        boolean alt = false;
        boolean shift = false;
        for (int plus = rest.indexOf('+'); plus > 0; plus = rest.indexOf('+')) {
            switch (rest.substring(0, plus)) {
                case "Ctrl" -> ctrl = true;
                case "Alt" -> alt = true;
                case "Shift" -> shift = true;
                default -> {
                    return Optional.empty();
                }
            }
            rest = rest.substring(plus + 1);
        }
        return isKey(rest) ? Optional.of(new Keys(ctrl, alt, shift, rest)) : Optional.empty();
    }

    /// Keys known to be written well.
    ///
    /// @throws IllegalArgumentException if they are not
    static Keys of(String written) {
        return parse(written).orElseThrow(() -> new IllegalArgumentException(written));
    }

    /// Whether they type something where one writes.
    public boolean types() {
        return !ctrl && !alt && (key.length() == 1 || key.equals("Space"));
    }

    /// As [#parse] reads it.
    public String written() {
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }

    /// As the user reads it: `Ctrl+Shift+P`, on a Mac `⇧⌘P`.
    public String text() {
        return text(MAC);
    }

    String text(boolean mac) {
        String name = key.length() == 1 || key.matches("F\\d+") ? key : Text.of("keys." + key.toLowerCase(Locale.ROOT));
        if (mac) {
            return (alt ? "⌥" : "") + (shift ? "⇧" : "") + (ctrl ? "⌘" : "") + name;
        }
        return (ctrl ? Text.of("keys.ctrl") + "+" : "")
                + (alt ? Text.of("keys.alt") + "+" : "")
                + (shift ? Text.of("keys.shift") + "+" : "")
                + name;
    }
}
