package chat.holt.ui.kit;

import org.jspecify.annotations.Nullable;

/// Something the user can do, declared once for context menus, toolbars, shortcuts and the quick switcher.
/// Toolkit-free.
///
/// @param id stable, for tests and bindings, such as `member-kick`
/// @param text what it says, in the user's language
/// @param icon literal of a Feather icon such as `fth-log-out`; null for none
/// @param disabledReason why it cannot be done now, in the user's language; null if it can
/// @param danger whether it destroys something
/// @param shortcut what to press, as shown; null for none
/// @param why explains at length why it cannot be done; null for nothing to explain
public record MenuAction(
        String id,
        String text,
        @Nullable String icon,
        @Nullable String disabledReason,
        boolean danger,
        @Nullable String shortcut,
        Runnable handler,
        @Nullable Runnable why) {

    /// An action whose refusal needs no explanation.
    public MenuAction(
            String id,
            String text,
            @Nullable String icon,
            @Nullable String disabledReason,
            boolean danger,
            @Nullable String shortcut,
            Runnable handler) {
        this(id, text, icon, disabledReason, danger, shortcut, handler, null);
    }

    private static final String SEPARATOR = "separator";

    /// An action that can be done.
    public static MenuAction of(String id, String text, String icon, Runnable handler) {
        return new MenuAction(id, text, icon, null, false, null, handler);
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
        return new MenuAction(id, text, icon, reason, danger, shortcut, handler, why);
    }

    /// The same, but not now, for this reason, which can be explained; unchanged if the reason is null.
    public MenuAction refused(@Nullable String reason, Runnable explanation) {
        return new MenuAction(id, text, icon, reason, danger, shortcut, handler, explanation);
    }

    /// The same as something that destroys.
    public MenuAction dangerous() {
        return new MenuAction(id, text, icon, disabledReason, true, shortcut, handler, why);
    }

    public MenuAction withShortcut(String keys) {
        return new MenuAction(id, text, icon, disabledReason, danger, keys, handler, why);
    }

    /// Does it, if it can be done.
    public void run() {
        if (enabled()) {
            handler.run();
        }
    }
}
