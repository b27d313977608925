package chat.holt.settings;

import chat.holt.json.JsonFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps [Settings] in one JSON file. Changes are gathered for half a second and written on a thread of its own.
public final class SettingsFile implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final long DELAY_MS = 500;
    private static final long LARGEST = 16 << 20;

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());
    private final JsonFile<SettingsJson> kept;
    private final Settings settings = new Settings();
    private long version;
    private @Nullable ScheduledFuture<?> waiting;

    private SettingsFile(Path file) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        kept = new JsonFile<>(file, SettingsJson.class, mapper, LARGEST);
    }

    /// Reads `file` and follows the settings from then on. A missing file gives the defaults; an unreadable one is set
    /// aside as `<name>.broken` so that nothing is lost.
    public static SettingsFile open(Path file) {
        SettingsFile opened = new SettingsFile(file);
        opened.kept.read().ifPresent(content -> content.copyTo(opened.settings));
        opened.settings.onChange(opened::changed);
        return opened;
    }

    public Settings settings() {
        return settings;
    }

    private void changed() {
        if (waiting != null) {
            waiting.cancel(false);
        }
        SettingsJson now = SettingsJson.of(settings);
        long next = ++version;
        waiting = writer.schedule(() -> write(now, next), DELAY_MS, TimeUnit.MILLISECONDS);
    }

    private void write(SettingsJson content, long version) {
        try {
            kept.write(content, version);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings could not be saved", e);
        }
    }

    /// Writes what still waits, at most two seconds long.
    @Override
    public void close() {
        if (waiting != null && waiting.cancel(false)) {
            SettingsJson now = SettingsJson.of(settings);
            long next = ++version;
            writer.execute(() -> write(now, next));
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
