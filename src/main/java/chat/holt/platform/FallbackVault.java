package chat.holt.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/// The keyring as long as it works, and the file for what the keyring would not take.
final class FallbackVault implements TokenVault {

    private static final Logger LOG = System.getLogger(FallbackVault.class.getName());

    private final TokenVault keyring;
    private final TokenVault file;
    private volatile boolean failed;

    FallbackVault(TokenVault keyring, TokenVault file) {
        this.keyring = keyring;
        this.file = file;
    }

    @Override
    public @Nullable String read(String account) throws IOException {
        String kept = file.read(account);
        return kept != null ? kept : keyring.read(account);
    }

    @Override
    public void write(String account, String token) throws IOException {
        try {
            keyring.write(account, token);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The keyring does not take tokens, a file is used instead: " + e.getMessage());
            failed = true;
            file.write(account, token);
            return;
        }
        file.delete(account);
    }

    @Override
    public void delete(String account) throws IOException {
        file.delete(account);
        keyring.delete(account);
    }

    @Override
    public boolean isProtected() {
        return !failed;
    }
}
