package chat.holt.platform;

import java.util.Locale;

/// The families of systems that differ to Holt; whatever is neither of the others is treated as Linux.
public enum OperatingSystem {
    LINUX,
    MACOS,
    WINDOWS;

    public static OperatingSystem current() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }
}
