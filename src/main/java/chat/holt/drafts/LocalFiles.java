package chat.holt.drafts;

import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks at files that are to be sent, and makes files of what has none: pasted pictures and long texts. UI thread
/// only; the work happens elsewhere.
public final class LocalFiles {
    private static final Logger LOG = System.getLogger(LocalFiles.class.getName());

    /// After that long a file that was made is gone, whatever became of its message.
    private static final Duration KEPT = Duration.ofDays(30);

    private final Path made;
    private final Tasks tasks;

    /// What some paths lead to.
    ///
    /// @param folders names of those that are folders
    /// @param unreadable names of those that cannot be read
    public record Found(List<LocalFile> files, List<String> folders, List<String> unreadable) {}

    /// @param made folder for files that are made here
    public LocalFiles(Path made, Tasks tasks) {
        this.made = made;
        this.tasks = tasks;
    }

    public Task<Found> look(List<Path> paths) {
        return tasks.run(() -> {
            Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (Path path : paths) {
                String name = path.toFile().getName();
                if (Files.isDirectory(path)) {
                    found.folders().add(name);
                } else if (Files.isRegularFile(path) && Files.isReadable(path)) {
                    found.files().add(LocalFile.of(path.toAbsolutePath(), name, Files.size(path)));
                } else {
                    found.unreadable().add(name);
                }
            }
            return found;
        });
    }

    /// Makes a file that stays of one that does not.
    public Task<LocalFile> keep(Path passing, String name) {
        return tasks.run(() -> {
            Path file = make(name);
            Files.copy(passing, file, StandardCopyOption.REPLACE_EXISTING);
            return LocalFile.of(file, name, Files.size(file));
        });
    }

    /// Makes a file of a text.
    public Task<LocalFile> write(String text, String name) {
        return tasks.run(() -> {
            Path file = make(name);
            Files.writeString(file, text);
            return LocalFile.of(file, name, Files.size(file));
        });
    }

    /// Deletes files that were made here, once nobody needs them; leaves all others alone.
    public void forget(List<LocalFile> files) {
        List<Path> gone = files.stream()
                .map(LocalFile::path)
                .filter(path -> path.startsWith(made.toAbsolutePath()))
                .toList();
        if (!gone.isEmpty()) {
            tasks.run(() -> {
                for (Path path : gone) {
                    Files.deleteIfExists(path);
                }
                return gone;
            });
        }
    }

    private Path make(String name) throws IOException {
        Files.createDirectories(made);
        sweep();
        int dot = name.lastIndexOf('.');
        return Files.createTempFile(made, "made", dot < 0 ? "" : name.substring(dot))
                .toAbsolutePath();
    }

    /// What is left of messages that never went.
    private void sweep() throws IOException {
        Instant late = Instant.now().minus(KEPT);
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(late)) {
                    Files.deleteIfExists(file);
                    LOG.log(Level.DEBUG, "A file of a message that never went is deleted");
                }
            }
        }
    }
}
