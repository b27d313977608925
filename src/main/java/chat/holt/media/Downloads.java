package chat.holt.media;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Gets files from the instance, through the disk cache. Any thread; blocks.
final class Downloads implements AutoCloseable {

    /// Bytes; the largest file an instance takes by default (`files.md §1`).
    private static final int MAX_BYTES = 20_000_000;

    /// Until the file begins to arrive.
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int AT_A_TIME = 6;

    private final MediaAddresses addresses;
    private final DiskCache cache;
    private final Semaphore lines = new Semaphore(AT_A_TIME);
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Downloads(MediaAddresses addresses, DiskCache cache) {
        this.addresses = addresses;
        this.cache = cache;
    }

    byte[] fetch(URI address) throws IOException, InterruptedException {
        byte[] cached = cache.read(MediaAddresses.name(address));
        if (cached != null) {
            return cached;
        }
        lines.acquire();
        byte[] content;
        try {
            content = download(address);
        } finally {
            lines.release();
        }
        cache.write(MediaAddresses.name(address), content);
        return content;
    }

    private byte[] download(URI address) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(address);
        URI target = redirection(response);
        if (target != null) {
            response = get(target);
        }
        if (response.statusCode() != 200) {
            throw new IOException("HTTP " + response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Accept", "image/*")
                .header("User-Agent", "Holt")
                .build();
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES));
        try {
            return answer.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cut ? cut : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("No complete file within " + LONGEST);
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
