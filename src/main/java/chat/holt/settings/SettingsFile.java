package chat.holt.settings;

import chat.holt.json.GatheredFile;
import chat.holt.json.JsonFile;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps [Settings] in one JSON file.
public final class SettingsFile implements AutoCloseable {

    private static final long LARGEST = 16 << 20;

    private final Settings settings = new Settings();
    private final GatheredFile<SettingsJson> file;

    private SettingsFile(JsonFile<SettingsJson> kept) {
        file = new GatheredFile<>(kept, "settings", () -> SettingsJson.of(settings));
    }

    /// Reads `file` and follows the settings from then on. A missing file gives the defaults; an unreadable one is set
    /// aside as `<name>.broken` so that nothing is lost.
    public static SettingsFile open(Path file) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        JsonFile<SettingsJson> kept = new JsonFile<>(file, SettingsJson.class, mapper, LARGEST);
        SettingsFile opened = new SettingsFile(kept);
        kept.read().ifPresent(content -> content.copyTo(opened.settings));
        opened.settings.onChange(opened.file::changed);
        return opened;
    }

    public Settings settings() {
        return settings;
    }

    /// Writes what still waits, at most two seconds long.
    @Override
    public void close() {
        file.close();
    }
}
