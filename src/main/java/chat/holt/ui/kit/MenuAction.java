package chat.holt.ui.kit;

import chat.holt.ui.kit.shortcuts.Shortcut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the user can do, declared once for context menus, toolbars, shortcuts and the quick switcher.
/// Toolkit-free.
///
/// @param id stable, for tests and bindings, such as `member-kick`
/// @param text what it says, in the user's language
/// @param icon literal of a Feather icon such as `fth-log-out`; null for none
/// @param disabledReason why it cannot be done now, in the user's language; null if it can
/// @param danger whether it destroys something
/// @param aside what is said at its right side, such as what holds now; null for nothing
/// @param why explains at length why it cannot be done; null for nothing to explain
/// @param chosen whether it is the one of several choices that holds
/// @param children what it opens into instead of doing something itself; empty for an action
/// @param shortcut what to press, shown if nothing else is at its right side; null for nothing
/// @param spoken what is read out instead of the text; null for the text
public record MenuAction(
        String id,
        String text,
        @Nullable String icon,
        @Nullable String disabledReason,
        boolean danger,
        @Nullable String aside,
        Runnable handler,
        @Nullable Runnable why,
        boolean chosen,
        List<MenuAction> children,
        @Nullable Shortcut shortcut,
        @Nullable String spoken) {

    public MenuAction {
        children = List.copyOf(children);
    }

    /// An action that is no choice, and whose refusal needs no explanation.
    public MenuAction(
            String id,
            String text,
            @Nullable String icon,
            @Nullable String disabledReason,
            boolean danger,
            @Nullable String aside,
            Runnable handler) {
        this(id, text, icon, disabledReason, danger, aside, handler, null, false, List.of(), null, null);
    }

    private static final String SEPARATOR = "separator";

    /// An action that can be done.
    public static MenuAction of(String id, String text, String icon, Runnable handler) {
        return new MenuAction(id, text, icon, null, false, null, handler);
    }

    /// One of several choices.
    ///
    /// @param chosen whether it is the one that holds
    public static MenuAction choice(String id, String text, boolean chosen, Runnable handler) {
        return new MenuAction(id, text, null, null, false, null, handler, null, chosen, List.of(), null, null);
    }

    /// Opens into further actions.
    public static MenuAction submenu(String id, String text, String icon, List<MenuAction> children) {
        return new MenuAction(id, text, icon, null, false, null, () -> {}, null, false, children, null, null);
    }

    /// A line between groups.
    public static MenuAction separator() {
        return new MenuAction(SEPARATOR, "", null, null, false, null, () -> {});
    }

    public boolean isSeparator() {
        return id.equals(SEPARATOR);
    }

    public boolean enabled() {
        return disabledReason == null;
    }

    /// The same, but not now, for this reason; unchanged if the reason is null.
    public MenuAction disabled(@Nullable String reason) {
        return new MenuAction(id, text, icon, reason, danger, aside, handler, why, chosen, children, shortcut, spoken);
    }

    /// The same, but not now, for this reason, which can be explained; unchanged if the reason is null.
    public MenuAction refused(@Nullable String reason, Runnable explanation) {
        return new MenuAction(
                id, text, icon, reason, danger, aside, handler, explanation, chosen, children, shortcut, spoken);
    }

    /// The same as something that destroys.
    public MenuAction dangerous() {
        return new MenuAction(
                id, text, icon, disabledReason, true, aside, handler, why, chosen, children, shortcut, spoken);
    }

    /// The same with the keys that do it.
    public MenuAction withShortcut(Shortcut keys) {
        return new MenuAction(
                id, text, icon, disabledReason, danger, aside, handler, why, chosen, children, keys, spoken);
    }

    /// The same with something said at its right side, such as what holds now.
    public MenuAction aside(@Nullable String words) {
        return new MenuAction(
                id, text, icon, disabledReason, danger, words, handler, why, chosen, children, shortcut, spoken);
    }

    /// The same with words that are read out instead of its text.
    public MenuAction spoken(String words) {
        return new MenuAction(
                id, text, icon, disabledReason, danger, aside, handler, why, chosen, children, shortcut, words);
    }

    public boolean isSubmenu() {
        return !children.isEmpty();
    }

    /// Does it, if it can be done.
    public void run() {
        if (enabled()) {
            handler.run();
        }
    }
}
