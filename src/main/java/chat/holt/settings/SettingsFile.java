package chat.holt.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps [Settings] in one JSON file. Changes are gathered for half a second and written on a thread of its own to a
/// temporary file that then takes the old one's place, so a crash leaves either the old or the new settings.
public final class SettingsFile implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final long DELAY_MS = 500;

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());
    private final Path file;
    private final Settings settings = new Settings();
    private @Nullable ScheduledFuture<?> waiting;

    private SettingsFile(Path file) {
        this.file = file;
    }

    /// Reads `file` and follows the settings from then on. A missing file gives the defaults; an unreadable one is set
    /// aside as `<name>.broken` so that nothing is lost.
    public static SettingsFile open(Path file) {
        SettingsFile opened = new SettingsFile(file);
        opened.read();
        opened.settings.onChange(opened::changed);
        return opened;
    }

    public Settings settings() {
        return settings;
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            mapper.readValue(Files.readString(file), SettingsJson.class).copyTo(settings);
        } catch (IOException | JacksonException e) {
            LOG.log(Level.WARNING, "Settings could not be read and are set aside: " + file, e);
            try {
                Files.move(
                        file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException moving) {
                LOG.log(Level.WARNING, "Settings could not be set aside", moving);
            }
        }
    }

    private void changed() {
        if (waiting != null) {
            waiting.cancel(false);
        }
        SettingsJson now = SettingsJson.of(settings);
        waiting = writer.schedule(() -> write(now), DELAY_MS, TimeUnit.MILLISECONDS);
    }

    private void write(SettingsJson content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(next, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(content));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings could not be saved: " + file, e);
        }
    }

    /// Writes what still waits, at most two seconds long.
    @Override
    public void close() {
        if (waiting != null && waiting.cancel(false)) {
            SettingsJson now = SettingsJson.of(settings);
            writer.execute(() -> write(now));
        }
        writer.shutdown();
        try {
            if (!writer.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "Settings were not saved in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
