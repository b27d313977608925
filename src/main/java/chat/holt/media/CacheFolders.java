package chat.holt.media;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which folder caches the files of which instance. Trouble with the disk only costs room. Any thread; blocks.
public final class CacheFolders {
    private static final Logger LOG = System.getLogger(CacheFolders.class.getName());
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9.-]");

    private final Path cache;

    /// @param cache holds one folder for each instance
    public CacheFolders(Path cache) {
        this.cache = cache;
    }

    /// The folder of an instance; it need not exist.
    public Path of(URI api) {
        return cache.resolve(FOREIGN.matcher(api.getAuthority()).replaceAll("_"));
    }

    /// Deletes the folders of the same host with other ports: the built-in instance has another port each time, and
    /// what was behind the old ones is never asked for again.
    public void forgetOtherPorts(URI api) {
        Path kept = of(api);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(cache, api.getHost() + "_*")) {
            for (Path folder : folders) {
                if (!folder.equals(kept)) {
                    delete(folder);
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
}
