package chat.holt.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only the user can look into, where the system has such rights.
final class PrivateFiles {

    private PrivateFiles() {}

    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    /// Creates a file. The rights are set before anything secret is in it.
    static void write(Path file, byte[] content) throws IOException {
        Files.createFile(file);
        restrict(file, "rw-------");
        Files.write(file, content);
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
