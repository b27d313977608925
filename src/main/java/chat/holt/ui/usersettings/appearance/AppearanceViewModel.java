package chat.holt.ui.usersettings.appearance;

import chat.holt.settings.Reading;
import chat.holt.settings.Settings;
import chat.holt.settings.ThemeMode;
import chat.holt.ui.kit.settings.SettingsPage;
import javafx.beans.property.ObjectProperty;

/// How Holt looks; what is chosen is in force at once.
public final class AppearanceViewModel implements SettingsPage {
    private final Settings settings;
    /// Held, because it listens only as long as somebody holds it.
    private final ObjectProperty<Boolean> compact;

    public AppearanceViewModel(Settings settings) {
        this.settings = settings;
        compact = settings.reading().compact().asObject();
    }

    ObjectProperty<ThemeMode> theme() {
        return settings.theme();
    }

    /// How messages are set.
    Reading reading() {
        return settings.reading();
    }

    /// Whether messages stand compactly.
    ObjectProperty<Boolean> compact() {
        return compact;
    }

    @Override
    public void close() {}
}
