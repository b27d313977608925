package chat.holt.ui.kit;

import chat.holt.i18n.Text;

/// Sizes of files as people read them.
public final class FileSize {
    private static final double KILOBYTE = 1000;
    private static final double MEGABYTE = 1_000_000;

    private FileSize() {}

    /// @param bytes at least 0
    public static String text(long bytes) {
        if (bytes < KILOBYTE) {
            return Text.of("chat.size.bytes", bytes);
        }
        return bytes < MEGABYTE
                ? Text.of("chat.size.kilobytes", bytes / KILOBYTE)
                : Text.of("chat.size.megabytes", bytes / MEGABYTE);
    }
}
