package chat.holt.app;

import chat.holt.commands.Credentials;
import chat.holt.platform.TokenVault;
import chat.holt.settings.SavedAccount;
import chat.holt.settings.Settings;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The accounts this machine remembers: who they are in the settings, their tokens in the keyring. UI thread only.
final class Accounts {

    private final Settings settings;
    private final Tasks tasks;
    private final Vault vault;

    /// The keyring, looked for when it is first needed: that can take a while.
    private static final class Vault {
        private final Path folder;
        private @Nullable TokenVault opened;

        Vault(Path folder) {
            this.folder = folder;
        }

        synchronized TokenVault open() {
            if (opened == null) {
                opened = TokenVault.open(folder);
            }
            return opened;
        }
    }

    Accounts(Settings settings, Tasks tasks, Path folder) {
        this.settings = settings;
        this.tasks = tasks;
        this.vault = new Vault(folder);
    }

    /// The account to open at the start, unless the last thing done was to sign out.
    Optional<SavedAccount> last() {
        return settings.accounts().stream()
                .filter(account -> account.key().equals(settings.lastAccount().get()))
                .findFirst();
    }

    /// The credentials of a remembered account; null if its token is not there any more.
    Task<@Nullable Credentials> recall(SavedAccount account) {
        return tasks.run(() -> {
            String token;
            synchronized (vault) {
                token = vault.open().read(account.key());
            }
            return token == null
                    ? null
                    : new Credentials(account.api(), account.userId(), token, account.bot(), account.sessionId());
        });
    }

    /// Remembers the account and makes it the one to open at the next start. The result tells whether the system's
    /// keyring protects the token.
    Task<Boolean> remember(Credentials credentials, String name) {
        SavedAccount account = saved(credentials, name);
        settings.accounts().removeIf(known -> known.key().equals(account.key()));
        settings.accounts().add(account);
        settings.lastAccount().set(account.key());
        return tasks.run(() -> {
            synchronized (vault) {
                vault.open().write(account.key(), credentials.token());
                return vault.open().isProtected();
            }
        });
    }

    /// Forgets the account and its token.
    Task<@Nullable Void> forget(Credentials credentials) {
        String key = key(credentials);
        settings.forget(key);
        settings.lastAccount().set(null);
        return tasks.run(() -> {
            synchronized (vault) {
                vault.open().delete(key);
            }
            return null;
        });
    }

    /// What tells an account from the others of this machine.
    static String key(Credentials credentials) {
        return saved(credentials, "").key();
    }

    private static SavedAccount saved(Credentials credentials, String name) {
        return new SavedAccount(
                credentials.api(), credentials.userId(), name, credentials.bot(), credentials.sessionId());
    }
}
