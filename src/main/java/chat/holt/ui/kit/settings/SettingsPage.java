package chat.holt.ui.kit.settings;

/// The view-model of one page of settings. It lives until the settings are closed, so what is typed survives a change
/// of
/// pages.
public interface SettingsPage {

    /// Ends listening.
    void close();
}
