package chat.holt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenVaultTest {

    @TempDir
    Path folder;

    private Path config() {
        return folder.resolve("config");
    }

    @Test
    void keepsTokensEncryptedInAFile() throws IOException {
        FileVault vault = new FileVault(config());
        assertThat(vault.read("ada")).isNull();
        vault.write("ada", "secret one");
        vault.write("bela", "secret two");
        vault.delete("bela");

        FileVault later = new FileVault(config());
        assertThat(later.read("ada")).isEqualTo("secret one");
        assertThat(later.read("bela")).isNull();
        assertThat(new String(Files.readAllBytes(config().resolve("tokens")), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret")
                .doesNotContain("ada");
    }

    @Test
    void onlyTheUserMayReadTheFiles() throws IOException {
        new FileVault(config()).write("ada", "secret");
        for (String name : new String[] {"tokens", "tokens.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config().resolve(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileOfAnotherKeyIsForgotten() throws IOException {
        new FileVault(config()).write("ada", "secret");
        Files.delete(config().resolve("tokens.key"));
        FileVault vault = new FileVault(config());
        assertThat(vault.read("ada")).isNull();
        vault.write("ada", "new");
        assertThat(vault.read("ada")).isEqualTo("new");

        Files.write(config().resolve("tokens"), new byte[3]);
        assertThat(vault.read("ada")).isNull();
    }

    @Test
    void usesTheFileForWhatTheKeyringRefuses() throws IOException {
        Memory keyring = new Memory();
        FileVault file = new FileVault(config());
        TokenVault vault = new FallbackVault(keyring, file);
        vault.write("ada", "one");
        assertThat(file.read("ada")).isNull();
        assertThat(vault.isProtected()).isTrue();

        keyring.refuses = true;
        vault.write("ada", "two");
        assertThat(vault.read("ada")).isEqualTo("two");
        assertThat(vault.isProtected()).isFalse();

        keyring.refuses = false;
        vault.write("ada", "three");
        assertThat(vault.read("ada")).isEqualTo("three");
        assertThat(file.read("ada")).isNull();
        vault.delete("ada");
        assertThat(vault.read("ada")).isNull();
    }

    @Test
    void looksForAKeyringOnlyWhereThereCanBeOne() throws IOException {
        assertThat(KeyringVault.hasSessionBus(Map.of())).isFalse();
        assertThat(KeyringVault.hasSessionBus(Map.of("XDG_RUNTIME_DIR", folder.toString())))
                .isFalse();
        assertThat(KeyringVault.hasSessionBus(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus")))
                .isTrue();
        Files.createFile(folder.resolve("bus"));
        assertThat(KeyringVault.hasSessionBus(Map.of("XDG_RUNTIME_DIR", folder.toString())))
                .isTrue();
    }

    private static final class Memory implements TokenVault {

        private final Map<String, String> tokens = new HashMap<>();
        private boolean refuses;

        @Override
        public @Nullable String read(String account) {
            return tokens.get(account);
        }

        @Override
        public void write(String account, String token) throws IOException {
            if (refuses) {
                throw new IOException("locked");
            }
            tokens.put(account, token);
        }

        @Override
        public void delete(String account) {
            tokens.remove(account);
        }

        @Override
        public boolean isProtected() {
            return true;
        }
    }
}
