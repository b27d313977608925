package chat.holt.json;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Something kept in a file of its own. It is written beside the old one and then takes its place, so a crash leaves
/// either the old or the new. Any thread.
///
/// @param <T> what is kept
public final class JsonFile<T> {
    private static final Logger LOG = System.getLogger(JsonFile.class.getName());

    private final Path file;
    private final Path setAside;
    private final Class<T> type;
    private final JsonMapper mapper;
    private final long largest;
    private long written;

    /// @param largest in bytes; a file beyond it is not Holt's
    public JsonFile(Path file, Class<T> type, JsonMapper mapper, long largest) {
        this.file = file;
        setAside = file.resolveSibling(file.getFileName() + ".broken");
        this.type = type;
        this.mapper = mapper;
        this.largest = largest;
    }

    /// What was kept last; empty if there is nothing. What cannot be read is set aside as `<name>.broken`, so that
    /// nothing is lost.
    public synchronized Optional<T> read() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > largest) {
                throw new IOException("too large");
            }
            return Optional.of(mapper.readValue(Files.readString(file), type));
        } catch (IOException | JacksonException problem) {
            LOG.log(Level.WARNING, "A file could not be read and is set aside: " + file, problem);
            setAside();
            return Optional.empty();
        }
    }

    /// Keeps the value in the place of the one before.
    ///
    /// @param version grows; what is older than what is written already is left out
    public synchronized void write(T value, long version) throws IOException {
        if (version <= written) {
            return;
        }
        written = version;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, mapper.writeValueAsString(value));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Deletes what is kept, also what was set aside. Whatever is written later is left out.
    public synchronized void delete() throws IOException {
        written = Long.MAX_VALUE;
        Files.deleteIfExists(file);
        Files.deleteIfExists(setAside);
    }

    private void setAside() {
        try {
            Files.move(file, setAside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "A file could not be set aside: " + file, problem);
        }
    }
}
