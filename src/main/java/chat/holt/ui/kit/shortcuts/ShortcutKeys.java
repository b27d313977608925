package chat.holt.ui.kit.shortcuts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Tells which pressed keys are which [Shortcut]. The user's keys belong to the scene, so that everything in it goes by
/// them.
///
/// Letters and digits count by their key; other signs also by what the key types, so that `Ctrl+/` is found where `/`
/// needs Shift. The right Alt of layouts that write third signs with it is never Ctrl+Alt, as which Windows reports
/// it.
public final class ShortcutKeys {

    private final KeyBindings bindings;
    private boolean writesThirdSigns;
    /// The key that went down last and is not up yet.
    private @Nullable KeyCode held;

    private ShortcutKeys(KeyBindings bindings) {
        this.bindings = bindings;
    }

    /// Lets everything in the scene go by these keys.
    public static void install(Scene scene, KeyBindings bindings) {
        ShortcutKeys keys = new ShortcutKeys(bindings);
        scene.getProperties().put(ShortcutKeys.class, keys);
        scene.addEventFilter(KeyEvent.ANY, keys::watch);
        // A key let go in another window is never seen going up.
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused -> {
            keys.writesThirdSigns = false;
            keys.held = null;
        });
    }

    private void watch(KeyEvent event) {
        if (again(event)
                && find(event, Shortcut.Area.WINDOW)
                        .filter(shortcut -> !shortcut.repeats())
                        .isPresent()) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ALT_GRAPH) {
            writesThirdSigns = event.getEventType() == KeyEvent.KEY_PRESSED;
        } else if (event.getEventType() == KeyEvent.KEY_TYPED
                && event.isShortcutDown()
                && event.isAltDown()
                && !writesThirdSigns) {
            // Text fields take Ctrl+Alt for the right Alt and would write the key of a shortcut.
            event.consume();
        }
    }

    /// Whether the system repeats a key that is held.
    private boolean again(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            boolean again = event.getCode() == held;
            held = event.getCode();
            return again;
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held = null;
        }
        return false;
    }

    /// The keys that hold in a scene.
    public static KeyBindings bindings(@Nullable Scene scene) {
        ShortcutKeys keys = in(scene);
        return keys == null ? KeyBindings.usual() : keys.bindings;
    }

    private static @Nullable ShortcutKeys in(@Nullable Scene scene) {
        return scene != null && scene.getProperties().get(ShortcutKeys.class) instanceof ShortcutKeys keys
                ? keys
                : null;
    }

    /// Whether the pressed keys are those of the shortcut.
    public static boolean matches(KeyEvent event, Shortcut shortcut) {
        return index(event, shortcut) >= 0;
    }

    /// Which of the keys of the shortcut are pressed, counted from 0; -1 for none.
    public static int index(KeyEvent event, Shortcut shortcut) {
        ShortcutKeys keys = in(scene(event));
        List<Keys> held = keys == null ? shortcut.usualKeys() : keys.bindings.of(shortcut);
        return pressed(event).stream()
                .mapToInt(held::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    /// The shortcut of an area whose keys are pressed.
    public static Optional<Shortcut> find(KeyEvent event, Shortcut.Area area) {
        return find(event, area.shortcuts());
    }

    /// Which of some shortcuts has the pressed keys.
    public static Optional<Shortcut> find(KeyEvent event, Collection<Shortcut> among) {
        return among.stream().filter(shortcut -> matches(event, shortcut)).findFirst();
    }

    /// Says which keys the node takes for itself while the keyboard is in it, before the shortcuts of the window.
    ///
    /// @param wants asked at each key, as it may depend on what is selected
    public static void claim(Node node, Predicate<KeyEvent> wants) {
        node.getProperties().put(ShortcutKeys.class, wants);
    }

    /// Whether a node that has the keyboard claims the pressed keys.
    public static boolean claimed(KeyEvent event) {
        for (Node node = event.getTarget() instanceof Node target ? target : null;
                node != null;
                node = node.getParent()) {
            if (node.getProperties().get(ShortcutKeys.class) instanceof Predicate<?> wants && claims(wants, event)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // as claim() puts it there
    private static boolean claims(Predicate<?> wants, KeyEvent event) {
        return ((Predicate<KeyEvent>) wants).test(event);
    }

    /// The pressed keys as they can be meant, the likeliest first; empty while only Ctrl and the like are held, and for
    /// what types a third sign.
    public static List<Keys> pressed(KeyEvent event) {
        ShortcutKeys keys = in(scene(event));
        boolean third = keys != null && keys.writesThirdSigns;
        boolean ctrl = event.isShortcutDown() && !third;
        boolean alt = event.isAltDown() && !third;
        boolean foreign = !third && (event.isMetaDown() || event.isControlDown()) && !event.isShortcutDown();
        List<Keys> meant = new ArrayList<>();
        if (foreign) {
            return meant;
        }
        String named = name(event.getCode());
        if (named != null) {
            meant.add(new Keys(ctrl, alt, event.isShiftDown(), named));
        }
        String typed = event.getText();
        if (Keys.isSign(typed) && !Character.isLetterOrDigit(typed.charAt(0))) {
            meant.add(new Keys(ctrl, alt, false, typed));
        }
        return meant;
    }

    private static @Nullable String name(KeyCode code) {
        return switch (code) {
            case UP, DOWN, LEFT, RIGHT, HOME, END, INSERT, DELETE, ENTER, SPACE, TAB, ESCAPE ->
                code.name().charAt(0) + code.name().substring(1).toLowerCase(Locale.ROOT);
            case PAGE_UP -> "PageUp";
            case PAGE_DOWN -> "PageDown";
            case BACK_SPACE -> "Backspace";
            case CONTEXT_MENU -> "Menu";
            case KP_UP -> "Up";
            case KP_DOWN -> "Down";
            case KP_LEFT -> "Left";
            case KP_RIGHT -> "Right";
            case ADD, PLUS -> "+";
            case SUBTRACT, MINUS -> "-";
            case DIVIDE, SLASH -> "/";
            case EQUALS -> "=";
            case COMMA -> ",";
            case PERIOD -> ".";
            case SEMICOLON -> ";";
            case QUOTE -> "'";
            case BACK_QUOTE -> "`";
            case BACK_SLASH -> "\\";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            default -> code.isLetterKey() || code.isDigitKey() || code.isFunctionKey() ? plain(code) : null;
        };
    }

    private static @Nullable String plain(KeyCode code) {
        String name = code.getName().replace("Numpad ", "");
        return Keys.isKey(name) ? name : null;
    }

    private static @Nullable Scene scene(KeyEvent event) {
        EventTarget target = event.getTarget();
        return target instanceof Node node ? node.getScene() : target instanceof Scene scene ? scene : null;
    }
}
