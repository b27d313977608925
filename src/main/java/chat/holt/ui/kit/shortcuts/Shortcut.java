package chat.holt.ui.kit.shortcuts;

import chat.holt.i18n.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Everything that has keys of its own, with those it has unless the user chose others (`KeyBindings`).
public enum Shortcut {
    // ---- anywhere in the window
    SWITCHER(Area.WINDOW, "switcher", "Ctrl+K"),
    PALETTE(Area.WINDOW, "palette", "Ctrl+Shift+P"),
    SHEET(Area.WINDOW, "sheet", "Ctrl+/"),
    SETTINGS(Area.WINDOW, "settings", "Ctrl+,"),
    SEARCH(Area.WINDOW, "search", "Ctrl+F"),
    PINS(Area.WINDOW, "pins", "Ctrl+P"),
    MEMBERS(Area.WINDOW, "members", "Ctrl+U"),
    PREVIOUS_CHANNEL(Area.WINDOW, "channel.previous", "Alt+Up"),
    NEXT_CHANNEL(Area.WINDOW, "channel.next", "Alt+Down"),
    PREVIOUS_UNREAD(Area.WINDOW, "unread.previous", "Alt+Shift+Up"),
    NEXT_UNREAD(Area.WINDOW, "unread.next", "Alt+Shift+Down", "Ctrl+Shift+A"),
    NEXT_MENTION(Area.WINDOW, "mention.next", "Ctrl+I"),
    PREVIOUS_SERVER(Area.WINDOW, "server.previous", "Ctrl+Alt+Up"),
    NEXT_SERVER(Area.WINDOW, "server.next", "Ctrl+Alt+Down"),
    SERVER_BY_NUMBER(Area.WINDOW, "server.number", numbers("Ctrl+")),
    ACCOUNT_BY_NUMBER(Area.WINDOW, "account.number", numbers("Ctrl+Alt+")),
    BACK(Area.WINDOW, "back", "Alt+Left", "Ctrl+Alt+Left"),
    FORWARD(Area.WINDOW, "forward", "Alt+Right", "Ctrl+Alt+Right"),
    MARK_SERVER_READ(Area.WINDOW, "server.read", "Shift+Escape"),
    NEXT_PANE(Area.WINDOW, "pane.next", "F6"),
    PREVIOUS_PANE(Area.WINDOW, "pane.previous", "Shift+F6"),
    RELOAD(Area.WINDOW, "reload", "Ctrl+R", "F5"),
    ZOOM_IN(Area.WINDOW, "zoom.in", "Ctrl++", "Ctrl+=", "Ctrl+Shift+="),
    ZOOM_OUT(Area.WINDOW, "zoom.out", "Ctrl+-"),
    ZOOM_RESET(Area.WINDOW, "zoom.reset", "Ctrl+0"),
    FULL_SCREEN(Area.WINDOW, "fullScreen", "F11"),
    QUIT(Area.WINDOW, "quit", "Ctrl+Q"),

    // ---- where messages are written
    SEND(Area.WRITING, "send", fixed("Enter")),
    NEW_LINE(Area.WRITING, "newLine", fixed("Shift+Enter")),
    SEND_SILENTLY(Area.WRITING, "sendSilently", "Ctrl+Shift+Enter"),
    EDIT_LAST(Area.WRITING, "editLast", fixed("Up")),
    TO_MESSAGES(Area.WRITING, "toMessages", "Shift+Up"),
    CANCEL(Area.WRITING, "cancel", fixed("Escape")),
    EMOJI(Area.WRITING, "emoji", "Ctrl+E"),
    UPLOAD(Area.WRITING, "upload", "Ctrl+Shift+U"),
    BOLD(Area.WRITING, "bold", "Ctrl+B"),
    ITALIC(Area.WRITING, "italic", "Ctrl+I"),
    STRIKETHROUGH(Area.WRITING, "strikethrough", "Ctrl+Shift+X"),
    CODE(Area.WRITING, "code", "Ctrl+Shift+C"),
    SPOILER(Area.WRITING, "spoiler", "Ctrl+Shift+S"),

    // ---- on a message that has the keyboard
    REPLY(Area.MESSAGES, "reply", "R"),
    REACT(Area.MESSAGES, "react", "+"),
    EDIT(Area.MESSAGES, "edit", "E"),
    PIN(Area.MESSAGES, "pin", "P"),
    FORWARD_MESSAGE(Area.MESSAGES, "forwardMessage", "F"),
    COPY_TEXT(Area.MESSAGES, "copyText", "Ctrl+C"),
    MARK_UNREAD(Area.MESSAGES, "markUnread", "Alt+Enter"),
    SELECT_MESSAGE(Area.MESSAGES, "selectMessage", "X", "Space"),
    DELETE_MESSAGE(Area.MESSAGES, "deleteMessage", "Backspace", "Delete"),
    DELETE_AT_ONCE(Area.MESSAGES, "deleteAtOnce", "Shift+Backspace", "Shift+Delete"),

    // ---- in lists and tables
    CONTEXT_MENU(Area.LISTS, "contextMenu", fixed("Menu", "Shift+F10")),
    SELECT_ALL(Area.LISTS, "selectAll", "Ctrl+A"),
    MOVE_UP(Area.LISTS, "moveUp", "Alt+Shift+Up", "Alt+Up"),
    MOVE_DOWN(Area.LISTS, "moveDown", "Alt+Shift+Down", "Alt+Down"),
    MOVE_LEFT(Area.LISTS, "moveLeft", "Alt+Shift+Left", "Alt+Left"),
    MOVE_RIGHT(Area.LISTS, "moveRight", "Alt+Shift+Right", "Alt+Right"),
    RENAME(Area.LISTS, "rename", "F2"),
    DUPLICATE(Area.LISTS, "duplicate", "Ctrl+D"),
    REMOVE(Area.LISTS, "remove", "Delete"),
    BAN(Area.LISTS, "ban", "Shift+Delete"),
    UNDO(Area.LISTS, "undo", "Ctrl+Z");

    /// Those that move what has the keyboard.
    public static final Set<Shortcut> MOVES =
            Collections.unmodifiableSet(EnumSet.of(MOVE_UP, MOVE_DOWN, MOVE_LEFT, MOVE_RIGHT));

    private static final Set<Shortcut> STEPS = Collections.unmodifiableSet(EnumSet.of(
            PREVIOUS_CHANNEL,
            NEXT_CHANNEL,
            PREVIOUS_UNREAD,
            NEXT_UNREAD,
            NEXT_MENTION,
            PREVIOUS_SERVER,
            NEXT_SERVER,
            BACK,
            FORWARD,
            NEXT_PANE,
            PREVIOUS_PANE,
            ZOOM_IN,
            ZOOM_OUT));

    /// Where a shortcut holds. In one area keys mean one thing; what has the keyboard goes before the window.
    public enum Area {
        WINDOW("window"),
        WRITING("writing"),
        MESSAGES("messages"),
        LISTS("lists");

        private final String key;

        Area(String key) {
            this.key = key;
        }

        /// In the user's language.
        public String text() {
            return Text.of("shortcuts.area." + key);
        }

        /// Its shortcuts, in the order in which they are listed.
        public List<Shortcut> shortcuts() {
            return Arrays.stream(Shortcut.values())
                    .filter(shortcut -> shortcut.area == this)
                    .toList();
        }
    }

    /// @param changeable whether the user may choose others
    private record Usual(boolean changeable, List<Keys> keys) {}

    private final Area area;
    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed
    private final Usual usual;

    Shortcut(Area area, String id, String... keys) {
        this(area, id, new Usual(true, Arrays.stream(keys).map(Keys::of).toList()));
    }

    Shortcut(Area area, String id, Usual usual) {
        this.area = area;
        this.id = id;
        this.usual = usual;
    }

    private static Usual fixed(String... keys) {
        return new Usual(false, Arrays.stream(keys).map(Keys::of).toList());
    }

    private static Usual numbers(String modifiers) {
        return fixed(IntStream.rangeClosed(1, 9)
                .mapToObj(number -> modifiers + number)
                .toArray(String[]::new));
    }

    /// The shortcut of an id that was kept; empty if there is none any more.
    public static Optional<Shortcut> of(String id) {
        return Arrays.stream(values())
                .filter(shortcut -> shortcut.id.equals(id))
                .findFirst();
    }

    public Area area() {
        return area;
    }

    /// Whether keys that are held do it again and again; what opens, closes or switches is done once.
    public boolean repeats() {
        return area != Area.WINDOW || STEPS.contains(this);
    }

    /// Stable, under which the user's keys are kept.
    public String id() {
        return id;
    }

    /// What it does, in the user's language.
    public String text() {
        return Text.of("shortcuts." + id);
    }

    /// The keys it has unless the user chose others.
    public List<Keys> usualKeys() {
        return usual.keys;
    }

    /// Whether the user may choose other keys.
    public boolean changeable() {
        return usual.changeable;
    }
}
