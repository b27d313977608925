package chat.holt.ui.kit;

import atlantafx.base.theme.PrimerLight;
import chat.holt.settings.ThemeMode;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Gives scenes their look and keeps their colours in step with the chosen [ThemeMode]. One for the whole program; UI
/// thread only.
public final class Theme {

    private static final List<String> FONTS = List.of(
            "Inter_400Regular.ttf",
            "Inter_500Medium.ttf",
            "Inter_600SemiBold.ttf",
            "Inter_400Regular_Italic.ttf",
            "Inter_600SemiBold_Italic.ttf");
    /// Later ones win; tokens first, so that all can use them.
    private static final List<String> STYLESHEETS = List.of(
            "tokens",
            "base",
            "kit",
            "picture",
            "markdown",
            "shell",
            "login",
            "servers",
            "channels",
            "chat",
            "viewer",
            "player",
            "emoji",
            "sidepanel",
            "timeline",
            "messages",
            "invites",
            "members",
            "friends",
            "conversations",
            "switcher",
            "shortcuts",
            "safety",
            "oneself",
            "people",
            "ownprofile",
            "serversettings",
            "channelsettings",
            "account",
            "overview",
            "auditlog",
            "configuration",
            "permissions",
            "roles",
            "calls",
            "notifications",
            "composer");

    /// On the root where windows cannot be transparent: popups then go without round corners and shadow.
    private static final String OPAQUE_POPUPS = "opaque-popups";

    private final ObservableValue<ThemeMode> mode;
    private final boolean transparentWindows;
    private final List<String> stylesheets = STYLESHEETS.stream()
            .map(name -> Theme.class.getResource("/css/" + name + ".css"))
            .filter(Objects::nonNull)
            .map(URL::toExternalForm)
            .toList();

    /// @param transparentWindows whether the desktop composes windows
    public Theme(ObservableValue<ThemeMode> mode, boolean transparentWindows) {
        this.mode = mode;
        this.transparentWindows = transparentWindows;
        for (String font : FONTS) {
            Font.loadFont(Objects.requireNonNull(Theme.class.getResourceAsStream("/fonts/" + font)), 13);
        }
    }

    /// Dresses the scene now and whenever the mode changes.
    public void install(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(stylesheets);
        if (!transparentWindows) {
            scene.getRoot().getStyleClass().add(OPAQUE_POPUPS);
        }
        // Bound weakly by the scene itself: a closed dialog takes its binding along.
        scene.getPreferences().colorSchemeProperty().bind(mode.map(Theme::scheme));
    }

    private static @Nullable ColorScheme scheme(ThemeMode mode) {
        return switch (mode) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
