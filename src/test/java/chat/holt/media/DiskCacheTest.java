package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCacheTest {

    @TempDir
    Path folder;

    @Test
    void keepsFiles() {
        DiskCache cache = new DiskCache(folder.resolve("made"), 1_000);
        assertThat(cache.read("a")).isNull();
        cache.write("a", new byte[] {1, 2});
        assertThat(cache.read("a")).containsExactly(1, 2);
        assertThat(new DiskCache(folder.resolve("made"), 1_000).read("a")).containsExactly(1, 2);
    }

    @Test
    void deletesWhatWasNotUsedTheLongest() throws IOException {
        DiskCache cache = new DiskCache(folder, 100);
        cache.write("a", new byte[40]);
        cache.write("b", new byte[40]);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
            }
        }
        cache.read("a");
        cache.write("c", new byte[40]);
        assertThat(cache.read("b")).isNull();
        assertThat(cache.read("a")).isNotNull();
        assertThat(cache.read("c")).isNotNull();
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyCostsSpeed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        DiskCache cache = new DiskCache(file, 100);
        cache.write("a", new byte[1]);
        assertThat(cache.read("a")).isNull();
    }

    @Test
    void theLimitHoldsAcrossStarts() {
        for (int start = 0; start < 5; start++) {
            new DiskCache(folder, 100).write("picture " + start, new byte[40]);
        }
        assertThat(new DiskCache(folder, 100).size()).isEqualTo(80);
    }

    @Test
    void canBeEmptied() {
        DiskCache cache = new DiskCache(folder, 100);
        cache.write("a", new byte[40]);
        cache.clear();
        assertThat(cache.size()).isZero();
        assertThat(cache.read("a")).isNull();
        cache.write("b", new byte[40]);
        assertThat(cache.size()).isEqualTo(40);
    }

    @Test
    void foldersOfEarlierVersionsAndWhatWasLentGo() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("lent")).resolve("song.mp3"), "x");
        Files.writeString(
                Files.createDirectory(folder.resolve("127.0.0.1_4001")).resolve("picture"), "x");
        Files.createDirectory(folder.resolve("other"));
        DiskCache cache = DiskCache.of(folder);
        cache.deleteOlder();
        cache.write("a", new byte[1]);
        cache.deleteOlder();
        assertThat(folder.resolve("127.0.0.1_4001")).doesNotExist();
        assertThat(folder.resolve("lent")).doesNotExist();
        assertThat(folder.resolve("other")).exists();
        assertThat(cache.read("a")).isNotNull();
    }
}
