package chat.holt.ui.shell;

import chat.holt.settings.Settings;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.palette.PaletteCommands;
import chat.holt.ui.palette.PaletteContext;
import chat.holt.ui.palette.PaletteViewModel;
import java.time.InstantSource;
import java.util.function.Consumer;

/// What shortcuts of the window do with an account, beyond getting about in it.
///
/// @param menus what the palette offers
/// @param toast says something for a few seconds
/// @param close ends listening
record WindowActs(
        Account account,
        MainWindowViewModel window,
        Settings settings,
        Navigator navigator,
        Dialogs dialogs,
        Notifying notifying,
        PaletteContext.Menus menus,
        Consumer<String> toast,
        Runnable close) {

    /// Marks everything read in the server that is open.
    void markServerRead() {
        String serverId = window.place().get().serverId();
        if (serverId != null) {
            account.commands().servers().markRead(serverId);
        }
    }

    /// Connects at once if there is no connection, and asks anew for the latest messages if those are on screen.
    void reload() {
        String channelId = window.place().get().channelId();
        if (account.connection().getValue() instanceof Connection.Waiting) {
            account.retryNow().run();
        } else if (channelId != null
                && account.store().timeline(channelId).atEnd().get()) {
            account.commands().messages().loadLatest(channelId);
        }
    }

    /// Opens the palette of commands.
    ///
    /// @param shortcuts does what a shortcut of the window does
    void palette(Consumer<Shortcut> shortcuts) {
        PaletteContext context = new PaletteContext(
                account.store(),
                account.commands(),
                settings,
                navigator,
                notifying,
                window.place().get(),
                menus,
                shortcuts,
                toast,
                InstantSource.system());
        dialogs.palette(new PaletteViewModel(PaletteCommands.all(context), settings.recentCommands()));
    }

    /// Shows all shortcuts.
    void sheet() {
        dialogs.sheet(navigator);
    }
}
