package chat.holt.media;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.model.File;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteFilesTest {
    private static final byte[] CONTENT = "Grüße von der Hütte".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private HttpServer server;
    private Media media;
    private int asked;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/attachments/A/", exchange -> {
            asked++;
            exchange.sendResponseHeaders(200, CONTENT.length);
            exchange.getResponseBody().write(CONTENT);
            exchange.close();
        });
        server.createContext("/attachments/SLOW/", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(new byte[50]);
            exchange.getResponseBody().flush();
            begun.countDown();
            try {
                goOn.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.createContext("/january/proxy", exchange -> {
            byte[] query = exchange.getRequestURI().getRawQuery().getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, query.length);
            exchange.getResponseBody().write(query);
            exchange.close();
        });
        server.start();
        media = media(Tasks.direct());
    }

    private Media media(Tasks tasks) {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Media(new MediaAddresses(base, null), DiskCache.of(folder), tasks, 1, new ManualDelays());
    }

    @AfterEach
    void close() {
        goOn.countDown();
        media.close();
        server.stop(0);
    }

    private static File file(String id) {
        return new File(
                id,
                "attachments",
                "my notes.txt",
                new File.Text(),
                "plain/text",
                1,
                false,
                false,
                null,
                null,
                null,
                null);
    }

    @Test
    void savesAFileOverAnOlderOneAndFetchesItOnce() throws IOException {
        Path target = Files.writeString(folder.resolve("notes.txt"), "older");
        Transfer transfer = media.files().save(file("A"), target);
        assertThat(transfer.progress().get()).isEqualTo(1);
        assertThat(target).hasBinaryContent(CONTENT);
        media.files().save(file("A"), folder.resolve("again.txt"));
        assertThat(folder.resolve("again.txt")).hasBinaryContent(CONTENT);
        assertThat(asked).isEqualTo(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereLeavesTheOlderOne() throws IOException {
        Path target = Files.writeString(folder.resolve("notes.txt"), "older");
        List<Throwable> failures = new ArrayList<>();
        media.files().save(file("NONE"), target).task().onFailure(failures::add);
        assertThat(failures).hasSize(1);
        assertThat(target).hasContent("older");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void bringsAFileUnderItsOwnName() {
        List<Path> brought = new ArrayList<>();
        media.files().bring(file("A")).task().onSuccess(brought::add);
        assertThat(brought.getFirst()).hasFileName("my notes.txt").hasBinaryContent(CONTENT);
    }

    @Test
    void lendsAFileThatStaysWhenTheCacheForgetsIt() throws IOException {
        List<Path> lent = new ArrayList<>();
        media.files().lend(file("A"), ".mp3", CONTENT.length).task().onSuccess(lent::add);
        media.files().lend(file("A"), ".mp3", CONTENT.length).task().onSuccess(lent::add);
        media.files().forgetKept();
        assertThat(lent).hasSize(2).doesNotHaveDuplicates();
        assertThat(lent.getFirst().toString()).endsWith(".mp3");
        Files.delete(lent.getFirst());
        assertThat(lent.getLast()).hasBinaryContent(CONTENT);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void fetchesNothingThatIsLargerThanWanted() throws IOException {
        List<Throwable> failures = new ArrayList<>();
        media.files().lend(file("A"), ".mp3", CONTENT.length - 1).task().onFailure(failures::add);
        assertThat(failures).singleElement().isInstanceOf(TooLargeException.class);
        assertThat(leftovers()).isEmpty();
        assertThat(folder.resolve("lent")).doesNotExist();
    }

    @Test
    void lendsFromTheWebOnlyThroughTheProxy() {
        String url = "https://films.example/a.mp4";
        assertThat(media.files().lend(url, ".mp4", 100)).isNull();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        List<Path> lent = new ArrayList<>();
        MediaAddresses addresses = new MediaAddresses(base, base.resolve("/january"));
        try (Media proxied = new Media(addresses, DiskCache.of(folder), Tasks.direct(), 1, new ManualDelays())) {
            Transfer transfer = Objects.requireNonNull(proxied.files().lend(url, ".mp4", 100));
            transfer.task().onSuccess(lent::add);
        }
        assertThat(lent.getFirst()).hasContent("url=https%3A%2F%2Ffilms.example%2Fa.mp4");
    }

    @Test
    void readsTheBeginningOfATextWithoutHalfACharacter() {
        List<String> read = new ArrayList<>();
        media.files().text(file("A"), 3).onSuccess(read::add);
        media.files().text(file("A"), 1_000).onSuccess(read::add);
        assertThat(read).containsExactly("Gr", "Grüße von der Hütte");
    }

    @Test
    void canBeCancelledUnderWay() throws Exception {
        Path target = folder.resolve("notes.txt");
        BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
        try (Media slow = media(new Tasks(handingTo(ui)))) {
            Transfer transfer = slow.files().save(file("SLOW"), target);
            List<Throwable> failures = new ArrayList<>();
            transfer.task().onFailure(failures::add);
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            transfer.cancel();
            while (failures.isEmpty()) {
                Runnable next = ui.poll(20, TimeUnit.SECONDS);
                assertThat(next).as("an end").isNotNull();
                next.run();
            }
            assertThat(failures.getFirst()).isInstanceOf(CancellationException.class);
            assertThat(target).doesNotExist();
            assertThat(leftovers()).isEmpty();
        }
    }

    private static UiThread handingTo(BlockingQueue<Runnable> queue) {
        return new UiThread() {
            @Override
            public void run(Runnable work) {
                queue.add(work);
            }

            @Override
            public boolean isCurrent() {
                return true;
            }
        };
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().matches("(new|\\.holt).*"))
                    .toList();
        }
    }
}
