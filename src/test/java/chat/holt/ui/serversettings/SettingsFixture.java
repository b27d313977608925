package chat.holt.ui.serversettings;

import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.ManualDelays;
import chat.holt.model.RootConfig;
import chat.holt.store.Store;
import chat.holt.ui.members.Community;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;

/// The settings of the community's server with the commands a test brings.
public final class SettingsFixture {
    public final ManualDelays time = new ManualDelays();
    /// What was said in toasts.
    public final List<String> toasts = new ArrayList<>();

    /// What was put on the clipboard.
    public final List<String> copied = new ArrayList<>();

    public final ServerSettingsViewModel settings;

    public SettingsFixture(Store store, Navigator navigator, Object... commands) {
        settings = new ServerSettingsViewModel(
                new SettingsContext(
                        store,
                        IdleCommands.with(commands),
                        navigator,
                        toasts::add,
                        copied::add,
                        (server, user) -> List.of(),
                        (server, spot) -> List.of(),
                        new SimpleObjectProperty<>(true),
                        RootConfig.Limits.USUAL,
                        "https://stoat.example",
                        time,
                        time),
                Community.SERVER);
    }
}
