package chat.holt.i18n;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// Texts of `i18n/strings.properties` (UTF-8, [MessageFormat] patterns: write `''` for an apostrophe).
public final class Text {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.strings");

    private Text() {}

    /// The text named by the key with the arguments filled in.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... args) {
        return new MessageFormat(BUNDLE.getString(key), BUNDLE.getLocale()).format(args);
    }

    /// Whether there is a text of that name.
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
