package chat.holt.ui.usersettings.appearance;

import chat.holt.settings.Settings;
import chat.holt.settings.ThemeMode;
import chat.holt.ui.kit.settings.SettingsPage;
import javafx.beans.property.ObjectProperty;

/// How Holt looks; what is chosen is in force at once.
public final class AppearanceViewModel implements SettingsPage {
    private final Settings settings;

    public AppearanceViewModel(Settings settings) {
        this.settings = settings;
    }

    ObjectProperty<ThemeMode> theme() {
        return settings.theme();
    }

    @Override
    public void close() {}
}
