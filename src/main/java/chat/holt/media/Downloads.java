package chat.holt.media;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Gets files from the instance, through the disk cache. Any thread; blocks.
final class Downloads implements AutoCloseable {

    /// Of a picture, in bytes; the largest file an instance takes by default (`files.md §1`).
    private static final int MAX_BYTES = 20_000_000;
    /// Of a file that goes to disk, in bytes.
    static final long MAX_FILE_BYTES = 500_000_000;

    /// Until the file begins to arrive.
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration LONGEST_FILE = Duration.ofMinutes(60);
    private static final int AT_A_TIME = 6;

    private final MediaAddresses addresses;
    private final DiskCache cache;
    private final Semaphore lines = new Semaphore(AT_A_TIME);
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /// One way of getting a file.
    ///
    /// @param longest it may take
    /// @param started gets what breaks it off
    private record Way<T>(BodyHandler<T> handler, Duration longest, Consumer<Runnable> started) {}

    Downloads(MediaAddresses addresses, DiskCache cache) {
        this.addresses = addresses;
        this.cache = cache;
    }

    byte[] fetch(URI address) throws IOException, InterruptedException {
        String name = MediaAddresses.name(address);
        byte[] cached = cache.read(name);
        if (cached != null) {
            return cached;
        }
        lines.acquire();
        byte[] content;
        try {
            content = download(
                    address,
                    new Way<>(BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES), LONGEST, stop -> {}));
        } finally {
            lines.release();
        }
        cache.write(name, content);
        return content;
    }

    /// The file on this computer, to be read at once: it may be deleted when it is not used for long.
    ///
    /// @param most of the file, in bytes
    /// @param started gets what breaks it off
    /// @param progress hears the share that has arrived, if it can be known
    /// @throws TooLargeException if it is larger
    Path file(URI address, long most, Consumer<Runnable> started, DoubleConsumer progress)
            throws IOException, InterruptedException {
        String name = MediaAddresses.name(address);
        Path cached = cache.find(name);
        if (cached != null) {
            return cached;
        }
        Path part = cache.part();
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                download(address, new Way<>(into(out, most, progress), LONGEST_FILE, started));
            }
            return cache.take(name, part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static BodyHandler<@Nullable Void> into(OutputStream out, long most, DoubleConsumer progress) {
        return info -> {
            if (info.statusCode() != 200) {
                return BodySubscribers.replacing(null);
            }
            long total = info.headers().firstValueAsLong("Content-Length").orElse(0);
            long[] arrived = new long[1];
            return BodySubscribers.ofByteArrayConsumer(next -> next.ifPresent(bytes -> {
                arrived[0] += bytes.length;
                try {
                    if (Math.max(total, arrived[0]) > most) {
                        throw new TooLargeException();
                    }
                    out.write(bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if (total > 0) {
                    progress.accept((double) arrived[0] / total);
                }
            }));
        };
    }

    private <T> T download(URI address, Way<T> way) throws IOException, InterruptedException {
        HttpResponse<T> response = get(address, way);
        URI target = redirection(response);
        if (target != null) {
            response = get(target, way);
        }
        if (response.statusCode() != 200) {
            throw new IOException("HTTP " + response.statusCode());
        }
        return response.body();
    }

    private <T> HttpResponse<T> get(URI address, Way<T> way) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Accept", "*/*")
                .header("User-Agent", "Holt")
                .build();
        var answer = http.sendAsync(request, way.handler());
        try {
            way.started().accept(() -> answer.cancel(true));
            return answer.get(way.longest().toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            if (e.getCause() instanceof UncheckedIOException unwritten) {
                throw unwritten.getCause();
            }
            throw e.getCause() instanceof IOException cut ? cut : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("No complete file within " + way.longest());
        } finally {
            answer.cancel(true);
        }
    }

    private @Nullable URI redirection(HttpResponse<?> response) {
        if (response.statusCode() / 100 != 3) {
            return null;
        }
        return response.headers()
                .firstValue("Location")
                .map(location -> addresses.redirected(response.uri(), location))
                .orElse(null);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
