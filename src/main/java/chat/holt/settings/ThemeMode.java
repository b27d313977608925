package chat.holt.settings;

/// Which set of colours is shown. `SYSTEM` follows the desktop.
public enum ThemeMode {
    SYSTEM,
    LIGHT,
    DARK
}
