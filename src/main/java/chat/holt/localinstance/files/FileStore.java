package chat.holt.localinstance.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// File contents in a folder, each kept once under its SHA-256. Safe for use by many threads.
///
/// Durability: a content is written whole to a file of another name and then renamed, so that it is there completely
/// or not at all, and only then may the database name it. Nothing is written behind. Files are not forced to the disk:
/// the death of the process takes nothing back, a power cut may take the last ones.
public final class FileStore {
    private final Path folder;

    public FileStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "new*.tmp")) {
            for (Path file : unfinished) {
                Files.delete(file);
            }
        }
    }

    /// Keeps a content and returns its name. It is complete on disk when this returns.
    public String keep(byte[] content) throws IOException {
        String name = HexFormat.of().formatHex(sha256(content));
        write(name, content);
        return name;
    }

    /// Throws `NoSuchFileException` for a name that was never kept.
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    /// A preview made earlier, or null.
    public byte @Nullable [] readPreview(String name, String tag) throws IOException {
        Path file = folder.resolve(previewName(name, tag));
        return Files.exists(file) ? Files.readAllBytes(file) : null;
    }

    public void keepPreview(String name, String tag, byte[] preview) throws IOException {
        write(previewName(name, tag), preview);
    }

    private static String previewName(String name, String tag) {
        return name + "." + tag + ".webp";
    }

    /// Removes a content and its previews.
    public void delete(String name) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, name + "*")) {
            for (Path copy : copies) {
                Files.delete(copy);
            }
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path target = folder.resolve(name);
        if (!Files.exists(target)) {
            Path temporary = Files.createTempFile(folder, "new", null);
            Files.write(temporary, content);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
