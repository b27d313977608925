package chat.holt.localinstance.http;

import chat.holt.localinstance.storage.Doc;

/// A refusal with a typed body (`errors.md §1.1`). Thrown anywhere below a handler.
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Doc body;

    private ApiError(int status, Doc body) {
        super(body.json(), null, false, false);
        this.status = status;
        this.body = body;
    }

    /// An error of the list in `errors.md §2`.
    public static ApiError of(int status, String type) {
        return new ApiError(status, Doc.of("type", type));
    }

    /// Adds a field to the body.
    public ApiError with(String key, Object value) {
        return new ApiError(status, body.copy().put(key, value));
    }

    public static ApiError notFound() {
        return of(404, "NotFound");
    }

    public static ApiError missingPermission(String permission) {
        return of(403, "MissingPermission").with("permission", permission);
    }

    public static ApiError notElevated() {
        return of(403, "NotElevated");
    }

    public static ApiError invalidOperation() {
        return of(400, "InvalidOperation");
    }

    public static ApiError noEffect() {
        return of(400, "NoEffect");
    }

    public static ApiError isBot() {
        return of(400, "IsBot");
    }

    public static ApiError invalidCredentials() {
        return of(401, "InvalidCredentials");
    }

    public static ApiError invalidToken() {
        return of(401, "InvalidToken");
    }

    public static ApiError failedValidation(String text) {
        return of(400, "FailedValidation").with("error", text);
    }

    /// One of the errors that name a limit.
    public static ApiError tooMany(String type, long max) {
        return of(400, type).with("max", max);
    }

    public int status() {
        return status;
    }

    public String type() {
        return body.text("type");
    }

    /// The body as sent, `location` included.
    Doc body() {
        return body.copy().put("location", "localinstance");
    }

    /// The body as sent over the gateway (`gateway.md §2`).
    public Doc frame() {
        return Doc.of("type", "Error").put("data", body());
    }
}
