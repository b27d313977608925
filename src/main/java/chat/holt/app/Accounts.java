package chat.holt.app;

import chat.holt.commands.Credentials;
import chat.holt.platform.TokenVault;
import chat.holt.settings.SavedAccount;
import chat.holt.settings.Settings;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /// All of them, in the order of the rail.
    List<SavedAccount> all() {
        return List.copyOf(settings.accounts());
    }

    /// Where the account on screen at the end is among [#all]; 0 if it is not there any more.
    int last() {
        return Math.max(
                0,
                all().stream()
                        .map(SavedAccount::key)
                        .toList()
                        .indexOf(settings.lastAccount().get()));
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

    /// Remembers the account at its place, or else as the last one.
    void remember(SavedAccount account) {
        int known = all().stream().map(SavedAccount::key).toList().indexOf(account.key());
        if (known < 0) {
            settings.accounts().add(account);
        } else if (!all().get(known).equals(account)) {
            settings.accounts().set(known, account);
        }
    }

    /// Remembers the account with its token. The result tells whether the system's keyring protects the token.
    Task<Boolean> remember(SavedAccount account, Credentials credentials) {
        remember(account);
        return tasks.run(() -> {
            synchronized (vault) {
                vault.open().write(account.key(), credentials.token());
                return vault.open().isProtected();
            }
        });
    }

    /// Keeps the name for the next start without a network.
    void rename(String key, String name) {
        all().stream()
                .filter(account -> account.key().equals(key) && !account.name().equals(name))
                .forEach(account -> remember(account.named(name)));
    }

    /// Keeps this order; accounts that are not in it come last.
    void arrange(List<String> keys) {
        List<SavedAccount> order = new ArrayList<>(all());
        order.sort(Comparator.comparingInt(
                account -> keys.contains(account.key()) ? keys.indexOf(account.key()) : keys.size()));
        if (!order.equals(all())) {
            settings.accounts().setAll(order);
        }
    }

    /// Forgets the account and its token.
    Task<@Nullable Void> forget(String key) {
        settings.forget(key);
        return forgetToken(key);
    }

    /// Forgets the token, which the instance does not accept any more.
    Task<@Nullable Void> forgetToken(String key) {
        return tasks.run(() -> {
            synchronized (vault) {
                vault.open().delete(key);
            }
            return null;
        });
    }

    /// What is remembered of somebody who signed in.
    static SavedAccount saved(Credentials credentials, @Nullable String email) {
        return new SavedAccount(
                credentials.api(),
                credentials.userId(),
                credentials.api().getHost(),
                credentials.bot(),
                credentials.sessionId(),
                email);
    }
}
