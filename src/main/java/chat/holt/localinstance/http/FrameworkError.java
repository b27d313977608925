package chat.holt.localinstance.http;

import chat.holt.localinstance.storage.Doc;
import java.util.Map;

/// A refusal before the handler runs: bad credentials, unreadable bodies, unknown routes. Its body has no type
/// and is HTML unless JSON was asked for (`errors.md §1.2`).
public final class FrameworkError extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Map<Integer, String[]> REASONS = Map.of(
            400,
                    new String[] {
                        "Bad Request", "The request could not be understood by the server due to malformed syntax."
                    },
            401, new String[] {"Unauthorized", "The request requires user authentication."},
            403, new String[] {"Forbidden", "The server refused to authorize the request."},
            404, new String[] {"Not Found", "The requested resource could not be found."},
            409, new String[] {"Conflict", "The request could not be processed because of a conflict in the request."},
            413,
                    new String[] {
                        "Payload Too Large", "The request is larger than the server is willing or able to process."
                    },
            422,
                    new String[] {
                        "Unprocessable Entity",
                        "The request was well-formed but was unable to be followed due to semantic errors."
                    },
            500,
                    new String[] {
                        "Internal Server Error",
                        "The server encountered an internal error while processing this request."
                    });

    private final int status;

    public FrameworkError(int status) {
        super("HTTP " + status, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }

    Reply reply(boolean json) {
        String[] reason = REASONS.getOrDefault(status, new String[] {"Error", "The request failed."});
        if (json) {
            return Reply.json(
                    status,
                    Doc.of(
                            "error",
                            Doc.of("code", status).put("reason", reason[0]).put("description", reason[1])));
        }
        String title = status + " " + reason[0];
        return Reply.text(status, "text/html; charset=utf-8", """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title></head>
                <body><h1>%s</h1><p>%s</p></body></html>
                """.formatted(title, title, reason[1]));
    }
}
