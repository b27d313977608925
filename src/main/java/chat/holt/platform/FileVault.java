package chat.holt.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Tokens in one file, encrypted with a key in another that only the user may read. That keeps them out of backups of
/// one of the files, searches and careless looks, not from somebody who reads both.
///
/// `tokens`: 12 bytes of nonce, then AES-GCM of a count and pairs of modified UTF-8 texts.
final class FileVault implements TokenVault {

    private static final Logger LOG = System.getLogger(FileVault.class.getName());
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    FileVault(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized @Nullable String read(String account) throws IOException {
        return load().get(account);
    }

    @Override
    public synchronized void write(String account, String token) throws IOException {
        Map<String, String> tokens = load();
        tokens.put(account, token);
        save(tokens);
    }

    @Override
    public synchronized void delete(String account) throws IOException {
        Map<String, String> tokens = load();
        if (tokens.remove(account) != null) {
            save(tokens);
        }
    }

    @Override
    public boolean isProtected() {
        return false;
    }

    private Path tokens() {
        return folder.resolve("tokens");
    }

    private Map<String, String> load() throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        if (!Files.exists(tokens())) {
            return tokens;
        }
        byte[] file = Files.readAllBytes(tokens());
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            var in = new ByteArrayInputStream(file);
            if (in.readNBytes(nonce, 0, NONCE_BYTES) < NONCE_BYTES) {
                throw new AEADBadTagException("Too short");
            }
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(in.readAllBytes());
            var texts = new DataInputStream(new ByteArrayInputStream(plain));
            for (int left = texts.readInt(); left > 0; left--) {
                tokens.put(texts.readUTF(), texts.readUTF());
            }
        } catch (GeneralSecurityException e) {
            // The user signs in again; there is nothing else to be had from it.
            LOG.log(Level.WARNING, "Saved tokens do not fit their key and are dropped");
        }
        return tokens;
    }

    private void save(Map<String, String> tokens) throws IOException {
        var plain = new ByteArrayOutputStream();
        var texts = new DataOutputStream(plain);
        texts.writeInt(tokens.size());
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            texts.writeUTF(token.getKey());
            texts.writeUTF(token.getValue());
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var file = new ByteArrayOutputStream();
        file.write(nonce);
        try {
            file.write(cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        Path next = folder.resolve("tokens.new");
        Files.deleteIfExists(next);
        PrivateFiles.write(next, file.toByteArray());
        Files.move(next, tokens(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException, IOException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] key() throws IOException {
        Path file = folder.resolve("tokens.key");
        PrivateFiles.makeFolder(folder);
        if (!Files.exists(file)) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            try {
                PrivateFiles.write(file, key);
            } catch (FileAlreadyExistsException other) {
                LOG.log(Level.DEBUG, "Another process made the key");
            }
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new IOException("Not a key: " + file);
        }
        return key;
    }
}
