package chat.holt.localinstance.http;

import chat.holt.localinstance.storage.Doc;
import chat.holt.model.ErrorType;
import java.nio.charset.StandardCharsets;

/// A refusal with a typed body (`errors.md §1.1`). Thrown anywhere below a handler.
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String UNWELCOME = "DisallowedContactSupport";

    private final int status;
    private final transient Doc body;

    private ApiError(int status, Doc body) {
        super(body.json(), null, false, false);
        this.status = status;
        this.body = body;
    }

    /// An error of the list in `errors.md §2`.
    public static ApiError of(ErrorType type) {
        return new ApiError(type.status(), Doc.of("type", type.wireName()));
    }

    /// Adds a field to the body.
    public ApiError with(String key, Object value) {
        return new ApiError(status, body.copy().put(key, value));
    }

    public static ApiError notFound() {
        return of(ErrorType.NOT_FOUND);
    }

    public static ApiError missingPermission(String permission) {
        return of(ErrorType.MISSING_PERMISSION).with("permission", permission);
    }

    public static ApiError notElevated() {
        return of(ErrorType.NOT_ELEVATED);
    }

    public static ApiError invalidOperation() {
        return of(ErrorType.INVALID_OPERATION);
    }

    public static ApiError noEffect() {
        return of(ErrorType.NO_EFFECT);
    }

    public static ApiError isBot() {
        return of(ErrorType.IS_BOT);
    }

    public static ApiError invalidCredentials() {
        return of(ErrorType.INVALID_CREDENTIALS);
    }

    public static ApiError invalidToken() {
        return of(ErrorType.INVALID_TOKEN);
    }

    public static ApiError failedValidation(String text) {
        return of(ErrorType.FAILED_VALIDATION).with("error", text);
    }

    /// One of the errors that name a limit.
    public static ApiError tooMany(ErrorType type, long max) {
        return of(type).with("max", max);
    }

    /// An address nobody may register with; its body is a kind of its own (`errors.md §1.3`).
    public static ApiError unwelcome() {
        return new ApiError(
                ErrorType.BLACKLISTED.status(),
                Doc.of("type", UNWELCOME).put("note", "Nobody can register with an address of this host."));
    }

    Reply reply() {
        return type().equals(UNWELCOME)
                ? Reply.bytes(status, "", body.json().getBytes(StandardCharsets.UTF_8))
                : Reply.json(status, body());
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
