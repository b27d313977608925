package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.model.Server;
import chat.holt.permissions.Permissions;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.settings.SettingsFrame.Entry;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.serversettings.ServerSettingsView;
import chat.holt.ui.serversettings.ServerSettingsViewModel;
import chat.holt.ui.usersettings.UserSettingsView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every page of settings that one may open, as the settings list them.
final class SettingsPageActions {
    private SettingsPageActions() {}

    /// @param serverId whose settings are there too; null for none
    static List<MenuAction> of(Store store, Navigator navigator, @Nullable String serverId) {
        List<MenuAction> all = new ArrayList<>();
        Server server = serverId == null ? null : store.server(serverId).get();
        if (server != null) {
            Permissions mine = store.rights().server(server.id());
            for (Destination.ServerSettings.Page page : Destination.ServerSettings.Page.values()) {
                if (ServerSettingsViewModel.opens(page, mine)) {
                    all.add(action(
                            "server-page-" + page.name(),
                            ServerSettingsView.entry(page),
                            server.name(),
                            () -> navigator.open(new Destination.ServerSettings(server.id(), page))));
                }
            }
        }
        for (Destination.UserSettings.Page page : Destination.UserSettings.Page.values()) {
            all.add(action(
                    "user-page-" + page.name(),
                    UserSettingsView.entry(page),
                    Text.of("settings.user.title"),
                    () -> navigator.open(new Destination.UserSettings(page))));
        }
        return all;
    }

    private static MenuAction action(String id, Entry entry, String whose, Runnable open) {
        return MenuAction.of(id, entry.title(), entry.icon(), open).aside(whose);
    }
}
