package chat.holt.platform;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Keeps the tokens of accounts. Any thread, one call at a time; every call may block, even for as long as the user
/// takes to unlock the keyring.
public interface TokenVault {

    /// The token kept for the account, null if there is none.
    @Nullable
    String read(String account) throws IOException;

    void write(String account, String token) throws IOException;

    /// Forgets the token, if there is one.
    void delete(String account) throws IOException;

    /// Whether the system protects the tokens. If not, they are in a file that whoever can read the user's files can
    /// read too, and the user should be told.
    boolean isProtected();

    /// The system's keyring, or where there is none an encrypted file. Blocks while it looks for the keyring.
    ///
    /// @param folder for the file; made when needed
    static TokenVault open(Path folder) {
        TokenVault file = new FileVault(folder);
        TokenVault keyring = KeyringVault.open();
        return keyring == null ? file : new FallbackVault(keyring, file);
    }
}
