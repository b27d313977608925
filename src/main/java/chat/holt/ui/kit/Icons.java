package chat.holt.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the Feather family, 16 px unless a stylesheet says otherwise.
public final class Icons {

    private Icons() {}

    /// @param literal such as `fth-hash`
    public static FontIcon of(String literal) {
        FontIcon icon = new FontIcon(literal);
        icon.setFocusTraversable(false);
        return icon;
    }
}
