package chat.holt.media;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Files by address in one folder, shared by all instances, the least recently used deleted when they grow beyond a
/// limit. What is behind an address never changes, so nothing expires. Trouble with the disk only costs speed. Any
/// thread; blocks.
public final class DiskCache {

    private static final long USUAL_LIMIT = 250_000_000;
    /// Beside the folder.
    private static final String LENT = "lent";

    private static final Logger LOG = System.getLogger(DiskCache.class.getName());

    private record Entry(Path path, long size, FileTime used) {}

    private final Path folder;
    private final long limit;
    private long size = -1;

    /// @param folder made when needed; holds nothing else
    /// @param limit of all files together, in bytes
    public DiskCache(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /// The program's own.
    ///
    /// @param caches folder of all its caches
    public static DiskCache of(Path caches) {
        return new DiskCache(caches.resolve("media"), USUAL_LIMIT);
    }

    byte @Nullable [] read(String address) {
        Path file = file(address);
        try {
            byte[] content = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return content;
        } catch (NoSuchFileException absent) {
            return null;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Cached file could not be read", e);
            return null;
        }
    }

    void write(String address, byte[] content) {
        try {
            Path part = part();
            Files.write(part, content);
            take(address, part);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "File could not be cached", e);
        }
    }

    /// The file of an address, to be read at once; null when it is not there.
    @Nullable
    Path find(String address) {
        Path file = file(address);
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return file;
        } catch (IOException absent) {
            return null;
        }
    }

    /// A new file to be filled, for [#take].
    Path part() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "new", null);
    }

    /// Takes a finished part.
    ///
    /// @return where it is now
    Path take(String address, Path part) throws IOException {
        long bytes = Files.size(part);
        Path file = file(address);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        grown(bytes);
        return file;
    }

    /// A file of the cache under another name, which stays when the cache deletes it; to be deleted by whoever asked.
    Path lend(Path file, String suffix) throws IOException {
        Path lent = Files.createDirectories(folder.resolveSibling(LENT));
        Path name = lent.resolve(UUID.randomUUID() + suffix);
        try {
            return Files.createLink(name, file);
        } catch (IOException | UnsupportedOperationException unable) {
            return Files.copy(file, name);
        }
    }

    /// Of all files, in bytes.
    public long limit() {
        return limit;
    }

    /// What all files take now, in bytes.
    public synchronized long size() {
        try {
            size = entries().stream().mapToLong(Entry::size).sum();
            return size;
        } catch (IOException none) {
            return 0;
        }
    }

    /// Deletes all files.
    public synchronized void clear() {
        try {
            for (Entry entry : entries()) {
                Files.deleteIfExists(entry.path());
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Cached files could not be deleted", e);
        }
        size = -1;
    }

    /// Deletes the folders beside it in which earlier versions kept the files of each instance, called after its host,
    /// and what was lent before the program ended.
    public void deleteOlder() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder.resolve(".."), Files::isDirectory)) {
            for (Path each : folders) {
                if (each.endsWith(LENT) || each.getFileName().toString().matches(".*[._].*")) {
                    delete(each);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Old caches could not be deleted", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.toList();
        }
        for (Path file : files.reversed()) {
            Files.delete(file);
        }
    }

    private synchronized void grown(long bytes) throws IOException {
        size = size < 0 ? entries().stream().mapToLong(Entry::size).sum() : size + bytes;
        if (size > limit) {
            trim();
        }
    }

    /// Deletes to four fifths of the limit, so that it is not needed again at once; never what came last.
    private void trim() throws IOException {
        List<Entry> oldestFirst = entries();
        size = oldestFirst.stream().mapToLong(Entry::size).sum();
        for (Entry entry : oldestFirst.subList(0, oldestFirst.size() - 1)) {
            if (size <= limit / 5 * 4) {
                return;
            }
            Files.deleteIfExists(entry.path());
            size -= entry.size();
        }
    }

    private List<Entry> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(DiskCache::entry)
                    .sorted(Comparator.comparing(Entry::used))
                    .toList();
        }
    }

    private static Stream<Entry> entry(Path path) {
        try {
            return Stream.of(new Entry(path, Files.size(path), Files.getLastModifiedTime(path)));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private Path file(String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
