package chat.holt.ui.kit.files;

import chat.holt.i18n.Text;

/// Sizes of files as people read them.
public final class FileSize {

    private FileSize() {}

    /// @param bytes at least 0
    public static String text(long bytes) {
        if (bytes < 1000) {
            return Text.of("chat.size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? Text.of("chat.size.kilobytes", bytes / 1e3)
                : Text.of("chat.size.megabytes", bytes / 1e6);
    }
}
