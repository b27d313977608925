package chat.holt.rest;

import chat.holt.json.Json;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/// One call: where, with what, and what comes back.
///
/// @param query parameters in order, not yet encoded; a name may come again
/// @param headers besides those every request has
/// @param body sent as JSON; null sends none
/// @param reply type of the answer, or null where the answer is empty
/// @param <T> that type
public record Request<T extends @Nullable Object>(
        Route route,
        List<Map.Entry<String, String>> query,
        Map<String, String> headers,
        @Nullable Object body,
        @Nullable JavaType reply) {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "PUT", "DELETE");
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String MFA_TICKET = "X-MFA-Ticket";
    /// Bytes (`errors.md §3`).
    private static final int MAX_REASON = 512;

    static <T> Request<T> of(Route route, Class<T> reply) {
        return of(route, (Type) reply);
    }

    static <T> Request<T> of(Route route, TypeReference<T> reply) {
        return of(route, reply.getType());
    }

    /// A call that answers 204.
    static Request<@Nullable Void> of(Route route) {
        return new Request<>(route, List.of(), Map.of(), null, null);
    }

    private static <T> Request<T> of(Route route, Type reply) {
        JavaType type = Json.mapper().getTypeFactory().constructType(reply);
        return new Request<>(route, List.of(), Map.of(), null, type);
    }

    Request<T> body(Object content) {
        return new Request<>(route, query, headers, content, reply);
    }

    /// Adds a query parameter unless it is null.
    Request<T> query(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        List<Map.Entry<String, String>> more = new ArrayList<>(query);
        more.add(Map.entry(name, value.toString()));
        return new Request<>(route, List.copyOf(more), headers, body, reply);
    }

    /// Adds a header unless it is null.
    Request<T> header(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request<>(route, query, Map.copyOf(more), body, reply);
    }

    /// Adds the proof of a second factor unless it is null.
    Request<T> ticket(@Nullable String ticket) {
        return header(MFA_TICKET, ticket);
    }

    /// Adds the reason that the audit log keeps, unless it is null or blank. Line ends become spaces; of what is
    /// longer than 512 bytes the rest is lost.
    Request<T> reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return this;
        }
        String line = reason.strip().replaceAll("\\p{Cntrl}+", " ");
        while (line.getBytes(StandardCharsets.UTF_8).length > MAX_REASON) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
        }
        // Servers read UTF-8, and percent signs as they are; headers are written one byte for each char.
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return header("X-Audit-Log-Reason", new String(bytes, StandardCharsets.ISO_8859_1));
    }

    boolean deletes() {
        return route.method().equals("DELETE") && reply == null;
    }

    /// Whether sending it twice does no more than sending it once.
    boolean repeatable() {
        return IDEMPOTENT.contains(route.method()) || headers.containsKey(IDEMPOTENCY_KEY);
    }
}
