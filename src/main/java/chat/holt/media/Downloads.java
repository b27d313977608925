package chat.holt.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Gets files from the instance, through the disk cache. Any thread; blocks.
final class Downloads implements AutoCloseable {

    /// Bytes; the largest file an instance takes by default (`files.md §1`).
    private static final int MAX_BYTES = 20_000_000;

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
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
        byte[] cached = cache.read(address.toString());
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
        cache.write(address.toString(), content);
        return content;
    }

    private byte[] download(URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = get(address);
        URI target = redirection(response);
        if (target != null) {
            response.body().close();
            response = get(target);
        }
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("HTTP " + response.statusCode());
            }
            byte[] content = body.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new IOException("File of more than " + MAX_BYTES + " bytes");
            }
            return content;
        }
    }

    private HttpResponse<InputStream> get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Accept", "image/*")
                .header("User-Agent", "Holt")
                .build();
        return http.send(request, BodyHandlers.ofInputStream());
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
