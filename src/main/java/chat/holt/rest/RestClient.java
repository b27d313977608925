package chat.holt.rest;

import chat.holt.json.Json;
import chat.holt.model.ErrorType;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Sends requests to one instance for one account. Any thread; every call blocks.
public final class RestClient implements AutoCloseable {

    private static final Logger LOG = System.getLogger(RestClient.class.getName());
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration UPLOAD_TIMEOUT = Duration.ofMinutes(10);
    /// For the answer's body, which the client's own timeout leaves out.
    private static final Duration BODY_TIMEOUT = Duration.ofSeconds(90);
    /// Bytes; a member list of 100,000 is about 50 MB.
    private static final int MAX_BODY = 96 << 20;
    private static final int MAX_TRIES = 4;

    private final URI api;
    private final @Nullable Token token;
    private final RateLimiter limiter = new RateLimiter();
    private final HttpClient http;

    /// @param api base URL of the API, with or without a slash at the end
    /// @param token signs the requests; null for what needs no account
    public RestClient(URI api, @Nullable Token token) {
        this.api = api;
        this.token = token;
        this.http = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                // Without TLS version 2 would be tried by an upgrade, which costs a header and gains nothing.
                .version("https".equals(api.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    public URI api() {
        return api;
    }

    /// Sends the request and returns the decoded answer.
    ///
    /// Waits for the rate limit. A refusal by it is waited out and repeated. After a cut connection and the answers
    /// 502 to 504 the request is repeated up to three times if that can do no harm.
    ///
    /// @throws ApiException when the instance refuses
    /// @throws IOException when the instance cannot be reached or its answer cannot be read
    public <T extends @Nullable Object> T send(Request<T> request)
            throws ApiException, IOException, InterruptedException {
        Bucket bucket = request.route().bucket();
        boolean doneMaybe = false;
        for (int tries = 1; ; tries++) {
            limiter.await(bucket);
            Answer answer;
            try {
                answer = exchange(request);
            } catch (ConnectException | HttpConnectTimeoutException offline) {
                throw offline; // trying at once again would only delay the news
            } catch (IOException cut) {
                if (tries >= MAX_TRIES || !request.repeatable()) {
                    throw cut;
                }
                doneMaybe = true;
                pause(tries);
                continue;
            }
            int status = answer.status();
            correct(bucket, status, answer.headers());
            if (status >= 200 && status < 300) {
                return decode(request, answer.body());
            }
            ApiException refusal = refusal(request, status, answer.body());
            if (status == 429 && refusal.type() == ErrorType.UNKNOWN && tries < MAX_TRIES * 2) {
                limiter.exhausted(bucket, retryAfter(refusal));
            } else if (status >= 502 && status <= 504 && request.repeatable() && tries < MAX_TRIES) {
                doneMaybe = true;
                pause(tries);
            } else if (doneMaybe && status == 404 && request.deletes()) {
                return decode(request, new byte[0]); // the first try did it, only its answer was lost
            } else {
                LOG.log(
                        Level.DEBUG,
                        () -> request.route().method() + " " + request.route().encodedPath() + ": "
                                + refusal.getMessage());
                throw refusal;
            }
        }
    }

    private Answer exchange(Request<?> call) throws IOException, InterruptedException {
        HttpRequest request = http(call);
        if (OwnConnection.needed(request) && direct(request.uri())) {
            byte[] body = call.body() == null ? new byte[0] : Json.mapper().writeValueAsBytes(call.body());
            return new OwnConnection(TIMEOUT, MAX_BODY).send(request, body);
        }
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BODY));
        try {
            return Answer.of(answer.get(
                    request.timeout().orElse(TIMEOUT).plus(BODY_TIMEOUT).toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cut ? cut : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("The answer stopped half-way");
        } finally {
            answer.cancel(true);
        }
    }

    private static boolean direct(URI uri) {
        ProxySelector proxies = ProxySelector.getDefault();
        return proxies == null || proxies.select(uri).contains(Proxy.NO_PROXY);
    }

    private HttpRequest http(Request<?> request) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri(request))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("User-Agent", "Holt");
        if (token != null) {
            builder.header(token.header(), token.value());
        }
        request.headers().forEach(builder::header);
        String method = request.route().method();
        return switch (request.body()) {
            case null -> builder.method(method, BodyPublishers.noBody()).build();
            case Form form ->
                builder.timeout(UPLOAD_TIMEOUT)
                        .header("Content-Type", form.contentType())
                        .method(method, form.publisher())
                        .build();
            case Object json ->
                builder.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofByteArray(Json.mapper().writeValueAsBytes(json)))
                        .build();
        };
    }

    private URI uri(Request<?> request) {
        String base = api.toString();
        String query = request.query().stream()
                .map(entry -> Route.encode(entry.getKey()) + "=" + Route.encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create((base.endsWith("/") ? base : base + "/")
                + request.route().encodedPath()
                + (query.isEmpty() ? "" : "?" + query));
    }

    @SuppressWarnings({"NullAway", "unchecked"}) // T is nullable where there is no reply type, byte[] where it says so
    private static <T extends @Nullable Object> T decode(Request<T> request, byte[] body) throws IOException {
        if (request.reply() == null) {
            return null;
        }
        if (request.reply().hasRawClass(byte[].class)) {
            return (T) body;
        }
        try {
            T value = Json.mapper().readValue(body, request.reply());
            if (value == null) {
                throw new NotAnInstanceException("Empty answer");
            }
            return value;
        } catch (JacksonException e) {
            LOG.log(Level.WARNING, "Undecodable answer to " + request.route(), e);
            throw new NotAnInstanceException("Undecodable answer");
        }
    }

    private ApiException refusal(Request<?> request, int status, byte[] body) {
        JsonNode tree = JsonNodeFactory.instance.objectNode();
        try {
            tree = Json.mapper().readTree(body);
        } catch (JacksonException html) {
            LOG.log(Level.TRACE, "Refusal without JSON", html);
        }
        String name = tree.path("type").stringValue("");
        ErrorType type = name.isEmpty() ? typeOf(request, status) : ErrorType.of(name);
        return new ApiException(status, type, tree);
    }

    /// What a refusal by the framework means: its body has no type (`errors.md §1.2`).
    private ErrorType typeOf(Request<?> request, int status) {
        return switch (status) {
            // Of two secrets the ticket is the one that ends after minutes.
            case 401 ->
                request.headers().containsKey(Request.MFA_TICKET)
                        ? ErrorType.INVALID_TOKEN
                        : token != null ? ErrorType.INVALID_SESSION : ErrorType.UNKNOWN;
            case 403 -> request.headers().containsKey(Request.MFA_TICKET) ? ErrorType.INVALID_TOKEN : ErrorType.UNKNOWN;
            case 404 -> ErrorType.NOT_FOUND;
            case 409 ->
                request.headers().containsKey(Request.IDEMPOTENCY_KEY) ? ErrorType.DUPLICATE_NONCE : ErrorType.UNKNOWN;
            case 413 -> ErrorType.PAYLOAD_TOO_LARGE;
            default -> status >= 500 ? ErrorType.INTERNAL_ERROR : ErrorType.UNKNOWN;
        };
    }

    private void correct(Bucket bucket, int status, HttpHeaders headers) {
        var limit = headers.firstValueAsLong("X-RateLimit-Limit");
        var left = headers.firstValueAsLong("X-RateLimit-Remaining");
        var reset = headers.firstValueAsLong("X-RateLimit-Reset-After");
        if (limit.isPresent() && left.isPresent() && reset.isPresent()) {
            String id = headers.firstValue("X-RateLimit-Bucket").orElse("");
            limiter.correct(bucket, id, (int) limit.getAsLong(), (int) left.getAsLong(), reset.getAsLong());
        } else if (status >= 200 && status < 300) {
            limiter.free(bucket);
        }
    }

    private static long retryAfter(ApiException refusal) {
        try {
            return Math.clamp(Long.parseLong(refusal.detail("retry_after")), 50, 60_000);
        } catch (NumberFormatException missing) {
            return 1_000;
        }
    }

    private static void pause(int tries) throws InterruptedException {
        long base = 250L << tries;
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(base / 2, base * 3 / 2));
    }

    /// Ends calls under way.
    @Override
    public void close() {
        http.shutdownNow();
    }
}
