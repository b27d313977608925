package chat.holt.platform;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The system's keyring: Secret Service or KWallet, Keychain, Credential Manager.
final class KeyringVault implements TokenVault {

    private static final Logger LOG = System.getLogger(KeyringVault.class.getName());
    /// Name under which the user finds the entries.
    private static final String SERVICE = "Holt";

    private final Keyring keyring;

    private KeyringVault(Keyring keyring) {
        this.keyring = keyring;
    }

    /// Null where the system has no keyring or none that works.
    static @Nullable TokenVault open() {
        if (OperatingSystem.current() == OperatingSystem.LINUX && !hasSessionBus(System.getenv())) {
            return null;
        }
        try {
            return new KeyringVault(Keyring.create());
        } catch (BackendNotSupportedException | RuntimeException | LinkageError e) {
            LOG.log(Level.INFO, "No keyring: " + e.getMessage());
            return null;
        }
    }

    /// Without a session bus there is no Secret Service, and looking for one would be slow and noisy.
    static boolean hasSessionBus(Map<String, String> environment) {
        String address = environment.get("DBUS_SESSION_BUS_ADDRESS");
        if (address != null && !address.isEmpty()) {
            return true;
        }
        String runtime = environment.get("XDG_RUNTIME_DIR");
        return runtime != null && Files.exists(Path.of(runtime, "bus"));
    }

    /// An absent entry and a locked keyring look the same to the library.
    @Override
    public @Nullable String read(String account) {
        try {
            String token = keyring.getPassword(SERVICE, account);
            return token == null || token.isEmpty() ? null : token;
        } catch (PasswordAccessException | RuntimeException e) {
            LOG.log(Level.DEBUG, "No token in the keyring: " + e.getMessage());
            return null;
        }
    }

    @Override
    public void write(String account, String token) throws IOException {
        try {
            keyring.setPassword(SERVICE, account, token);
        } catch (PasswordAccessException | RuntimeException e) {
            throw new IOException("The keyring refused: " + e.getMessage(), e);
        }
    }

    @Override
    public void delete(String account) {
        try {
            keyring.deletePassword(SERVICE, account);
        } catch (PasswordAccessException | RuntimeException e) {
            LOG.log(Level.DEBUG, "No token in the keyring to delete: " + e.getMessage());
        }
    }

    @Override
    public boolean isProtected() {
        return true;
    }
}
