package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFoldersTest {
    @TempDir
    Path cache;

    @Test
    void oldPortsOfTheBuiltInInstanceGo() throws Exception {
        var folders = new CacheFolders(cache);
        URI now = URI.create("http://127.0.0.1:4002");
        Path old = folders.of(URI.create("http://127.0.0.1:4001"));
        Path other = folders.of(URI.create("https://stoat.example/api"));
        for (Path folder : new Path[] {old, folders.of(now), other}) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("picture"), "x");
        }

        folders.forgetOtherPorts(now);

        assertThat(old).doesNotExist();
        assertThat(folders.of(now).resolve("picture")).exists();
        assertThat(other.resolve("picture")).exists();
    }

    @Test
    void nothingIsThereTheFirstTime() {
        new CacheFolders(cache.resolve("none")).forgetOtherPorts(URI.create("http://127.0.0.1:4002"));
        assertThat(cache.resolve("none")).doesNotExist();
    }
}
