package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.storage.Doc;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A call by somebody known.
/// @param me the user or bot that calls
/// @param session their session, null for bots
record Request(Call call, Doc me, @Nullable Doc session) {
    String myId() {
        return me.id();
    }

    boolean isBot() {
        return session == null;
    }

    Doc requireSession() {
        if (session == null) {
            throw new FrameworkError(401);
        }
        return session;
    }

    String parameter(String name) {
        return call.parameter(name);
    }

    Body body() {
        return call.body();
    }

    /// The reason to note in the audit log.
    @Nullable
    String reason() {
        String header = call.header("X-Audit-Log-Reason");
        if (header == null || header.isEmpty()) {
            return null;
        }
        byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1); // as headers are read
        if (bytes.length > 512) {
            throw new FrameworkError(400);
        }
        String reason = new String(bytes, StandardCharsets.UTF_8);
        return reason.contains("\uFFFD") ? null : reason;
    }
}
