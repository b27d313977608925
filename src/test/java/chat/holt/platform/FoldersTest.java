package chat.holt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    private static Folders folders(String system, Map<String, String> environment) {
        return Folders.of(system, HOME, environment::get);
    }

    @Test
    void followsXdgOnLinux() {
        Folders folders = folders("Linux", Map.of("XDG_CACHE_HOME", "relative", "XDG_DATA_HOME", "/data"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/holt"));
        assertThat(folders.cache()).isEqualTo(HOME.resolve(".cache/holt"));
        assertThat(folders.data()).isEqualTo(Path.of("/data/holt"));
    }

    @Test
    void followsTheCustomsElsewhere() {
        assertThat(folders("Mac OS X", Map.of()).cache()).isEqualTo(HOME.resolve("Library/Caches/Holt"));
        assertThat(folders("Windows 11", Map.of("LOCALAPPDATA", "/local")).cache())
                .isEqualTo(Path.of("/local/Holt/cache"));
    }
}
