package chat.holt.localinstance.http;

import chat.holt.localinstance.storage.Doc;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a handler answers.
public final class Reply {
    private static final byte[] NOTHING = {};

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /// 204 without a body.
    public static Reply none() {
        return new Reply(204, Map.of(), NOTHING);
    }

    /// 200 without a body.
    static Reply empty() {
        return new Reply(200, Map.of(), NOTHING);
    }

    public static Reply ok(Doc body) {
        return json(200, body);
    }

    public static Reply ok(Collection<?> body) {
        return json(200, body);
    }

    public static Reply json(int status, Object body) {
        return text(status, "application/json", Doc.toNode(body).toString());
    }

    public static Reply text(int status, String contentType, String body) {
        return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /// @param contentType empty to leave the header out
    public static Reply bytes(int status, String contentType, byte[] body) {
        return new Reply(status, contentType.isEmpty() ? Map.of() : Map.of("Content-Type", contentType), body);
    }

    public static Reply redirect(String location) {
        return new Reply(308, Map.of("Location", location), NOTHING);
    }

    public Reply with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }
}
