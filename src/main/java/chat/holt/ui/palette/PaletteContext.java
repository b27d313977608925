package chat.holt.ui.palette;

import chat.holt.commands.Commands;
import chat.holt.settings.Settings;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.Place;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the commands of the palette need.
///
/// @param place where one is
/// @param window does what a shortcut of the window does
/// @param toast says in a few words what was done or went wrong
public record PaletteContext(
        Store store,
        Commands commands,
        Settings settings,
        Navigator navigator,
        Notifying notifying,
        Place place,
        Menus menus,
        Consumer<Shortcut> window,
        Consumer<String> toast,
        InstantSource clock) {

    /// What can be done elsewhere too: the palette offers the same, under the same conditions.
    ///
    /// @param server with a server
    /// @param additions that can be made to a server
    /// @param channel with a channel or conversation
    /// @param user with somebody, given a server's id or null for none, and theirs
    /// @param self with oneself
    /// @param pages of settings, given the server's id or null for none
    public record Menus(
            Function<String, List<MenuAction>> server,
            Function<String, List<MenuAction>> additions,
            Function<String, List<MenuAction>> channel,
            BiFunction<@Nullable String, String, List<MenuAction>> user,
            Supplier<List<MenuAction>> self,
            Function<@Nullable String, List<MenuAction>> pages) {}
}
