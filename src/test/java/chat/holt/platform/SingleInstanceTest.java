package chat.holt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    @TempDir
    Path folder;

    private final BlockingQueue<String> links = new LinkedBlockingQueue<>();

    /// In one process the lock cannot be held twice, so the later start is a process.
    private int startAnother(String link) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-cp",
                        home(SingleInstance.class) + File.pathSeparator + home(Later.class),
                        Later.class.getName(),
                        folder.toString(),
                        link)
                .inheritIO()
                .start()
                .waitFor();
    }

    private static Path home(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    @Test
    void handsLinksToTheFirst() throws Exception {
        Files.writeString(folder.resolve("socket"), "left by a crash");
        try (SingleInstance first = Objects.requireNonNull(SingleInstance.claim(folder, "", links::add))) {
            assertThat(startAnother("stoat:channel/Ä")).isEqualTo(Later.HANDED_OVER);
            assertThat(links.poll(10, TimeUnit.SECONDS)).isEqualTo("stoat:channel/Ä");
            assertThat(startAnother("")).isEqualTo(Later.HANDED_OVER);
            assertThat(links.poll(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(first).isNotNull();
        }
        assertThat(startAnother("x")).isEqualTo(Later.FIRST);
    }

    /// A start in a process of its own.
    static final class Later {

        static final int HANDED_OVER = 3;
        static final int FIRST = 4;

        private Later() {}

        public static void main(String[] arguments) throws IOException {
            SingleInstance claimed = SingleInstance.claim(Path.of(arguments[0]), arguments[1], link -> {});
            System.exit(claimed == null ? HANDED_OVER : FIRST);
        }
    }
}
