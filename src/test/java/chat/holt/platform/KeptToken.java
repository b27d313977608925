package chat.holt.platform;

import java.io.IOException;
import java.nio.file.Path;

/// A token where the program looks for it on a machine without a keyring.
public final class KeptToken {
    private KeptToken() {}

    /// @param folder of the settings
    /// @param key of the account
    public static void keep(Path folder, String key, String token) throws IOException {
        new FileVault(folder).write(key, token);
    }
}
