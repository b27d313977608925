package chat.holt.localinstance.http;

import chat.holt.localinstance.storage.Doc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// One request: decoded path segments, query, headers and raw body.
public final class Call {
    private final String method;
    private final List<String> path;
    private final Map<String, List<String>> query;
    private final Map<String, String> headers;
    private final byte[] bytes;
    private final String address;
    private Map<String, String> parameters = Map.of();

    Call(
            String method,
            List<String> path,
            Map<String, List<String>> query,
            Map<String, String> headers,
            byte[] bytes,
            String address) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.bytes = bytes;
        this.address = address;
    }

    void matched(Map<String, String> values) {
        parameters = values;
    }

    public String method() {
        return method;
    }

    public List<String> path() {
        return path;
    }

    /// The address the request came from.
    public String address() {
        return address;
    }

    /// A variable of the route's template.
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no variable " + name);
        }
        return value;
    }

    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    public @Nullable String query(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.getFirst();
    }

    public List<String> queries(String name) {
        return query.getOrDefault(name, List.of());
    }

    /// An optional boolean; what cannot be read counts as absent (`rest.md §0`).
    public boolean queryFlag(String name) {
        String value = query(name);
        return value != null && List.of("true", "yes", "on", "").contains(value.toLowerCase(Locale.ROOT));
    }

    public @Nullable Long queryNumber(String name) {
        String value = query(name);
        try {
            return value == null ? null : Long.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    /// The JSON body, whatever its content type says. Syntax errors are 400, anything but an object is 422.
    public Body body() {
        try {
            return new Body(Doc.parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            throw new FrameworkError(400);
        } catch (ClassCastException e) {
            throw new FrameworkError(bytes.length == 0 ? 400 : 422);
        }
    }

    boolean wantsJson() {
        String accept = header("accept");
        return accept != null && accept.contains("application/json");
    }
}
