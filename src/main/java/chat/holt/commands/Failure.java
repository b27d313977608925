package chat.holt.commands;

import chat.holt.i18n.Text;
import chat.holt.model.ErrorType;
import chat.holt.permissions.Permission;
import chat.holt.rest.ApiException;
import chat.holt.rest.NotAnInstanceException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Why a command failed, in a sentence for the user: the only mapping from exceptions.
public sealed interface Failure {
    /// A sentence in the user's language.
    String text();

    /// Whether the server has refused, so that trying the same again is no use.
    default boolean refused() {
        return this instanceof Invalid || this instanceof Forbidden || this instanceof Gone;
    }

    /// Something entered is not acceptable; shown beside the field.
    record Invalid(ErrorType type, Field field, String text) implements Failure {}

    /// A permission or rank is missing.
    record Forbidden(ErrorType type, String text) implements Failure {}

    /// The thing does not exist (any more) or is hidden from you.
    record Gone(ErrorType type, String text) implements Failure {}

    /// Too fast; `delay` is the time until it may work.
    record Limited(Duration delay, String text) implements Failure {}

    /// The server could not be reached.
    record Offline(String text) implements Failure {}

    /// The token is no longer valid.
    record SignedOut(String text) implements Failure {}

    /// A fault of the server or of Holt.
    record Bug(Throwable cause, String text) implements Failure {
        /// Short and the same for the same fault, fit to be quoted.
        public String code() {
            StackTraceElement[] trace = cause.getStackTrace();
            int place = trace.length == 0 ? 0 : (trace[0].getClassName() + trace[0].getMethodName()).hashCode();
            return "%s-%04X".formatted(cause.getClass().getSimpleName(), place & 0xFFFF);
        }
    }

    /// What was entered wrongly, for forms that have such a field.
    enum Field {
        NONE,
        ADDRESS,
        EMAIL,
        PASSWORD,
        CODE,
        USERNAME,
        INVITE,
        NAME
    }

    static Failure of(Throwable problem) {
        return switch (problem) {
            case CompletionException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            case ApiException refusal -> of(refusal);
            case NotAnInstanceException notStoat ->
                new Invalid(ErrorType.UNKNOWN, Field.ADDRESS, Text.of("failure.notAnInstance"));
            case SSLException insecure -> new Invalid(ErrorType.UNKNOWN, Field.ADDRESS, Text.of("failure.insecure"));
            case HttpConnectTimeoutException unreachable -> new Offline(Text.of("failure.offline"));
            case HttpTimeoutException slow -> new Offline(Text.of("failure.timeout"));
            case SocketTimeoutException slow -> new Offline(Text.of("failure.timeout"));
            case FileTooLargeException large ->
                new Invalid(
                        ErrorType.UNKNOWN, Field.NONE, Text.of("failure.fileTooLarge", large.limit() / 1_000_000.0));
            case FileSystemException file ->
                new Invalid(ErrorType.UNKNOWN, Field.NONE, Text.of("failure.file", file.getFile()));
            case IOException unreachable -> new Offline(Text.of("failure.offline"));
            default -> new Bug(problem, Text.of("failure.bug"));
        };
    }

    private static Failure of(ApiException refusal) {
        ErrorType type = refusal.type();
        String text = sentence(refusal);
        return switch (type) {
            case INVALID_SESSION -> new SignedOut(text);
            // A webhook's token or a deleted emoji: it says nothing of the session.
            case NOT_AUTHENTICATED -> new Forbidden(type, text);
            case IN_SLOWMODE -> new Limited(wait(refusal, Duration.ofSeconds(1)), text);
            case INVALID_CREDENTIALS, SHORT_PASSWORD, COMPROMISED_PASSWORD, LOCKED_OUT ->
                new Invalid(type, Field.PASSWORD, text);
            case INVALID_TOKEN, DISALLOWED_MFA_METHOD -> new Invalid(type, Field.CODE, text);
            case INCORRECT_DATA, BLACKLISTED, DISALLOWED_CONTACT_SUPPORT, UNVERIFIED_ACCOUNT ->
                new Invalid(type, Field.EMAIL, text);
            case INVALID_USERNAME, USERNAME_TAKEN, DISCRIMINATOR_CHANGE_RATELIMITED ->
                new Invalid(type, Field.USERNAME, text);
            case MISSING_INVITE, INVALID_INVITE -> new Invalid(type, Field.INVITE, text);
            case FAILED_VALIDATION -> new Invalid(type, field(refusal.detail("error")), text);
            case DATABASE_ERROR ->
                // What a second ban of the same user gives (rest.md §14): the collection is "ban" as recorded,
                // "server_bans" where the server stands on MongoDB.
                refusal.detail("collection").contains("ban")
                        ? new Invalid(type, Field.NONE, Text.of("failure.alreadyBanned"))
                        : new Bug(refusal, text);
            default -> byStatus(refusal, text);
        };
    }

    private static Failure byStatus(ApiException refusal, String text) {
        int status = refusal.status();
        if (status == 401) {
            return new SignedOut(Text.of("error.InvalidSession"));
        } else if (status == 403) {
            return new Forbidden(refusal.type(), text);
        } else if (status == 404) {
            return new Gone(refusal.type(), text);
        } else if (status == 429) {
            return new Limited(wait(refusal, Duration.ofMillis(1)), Text.of("failure.limited"));
        } else if (status >= 502 && status <= 504) {
            return new Offline(Text.of("failure.offline"));
        } else if (status >= 500 || refusal.type() == ErrorType.UNKNOWN) {
            return new Bug(refusal, text);
        }
        return new Invalid(refusal.type(), Field.NONE, text);
    }

    /// The sentence of the type, its blank filled with whatever came along (`errors.md §2`).
    private static String sentence(ApiException refusal) {
        String permission = refusal.detail("permission");
        String detail = refusal.detail("max") + refusal.detail("error") + refusal.detail("retry_after");
        String blank = permission.isEmpty()
                ? detail
                : Permission.ofWireName(permission)
                        .map(known -> Text.of(known.nameKey()))
                        .orElse(permission);
        return Text.of("error." + refusal.type().wireName(), blank);
    }

    private static Duration wait(ApiException refusal, Duration unit) {
        try {
            return unit.multipliedBy(Long.parseLong(refusal.detail("retry_after")));
        } catch (NumberFormatException notTold) {
            return Duration.ofSeconds(10);
        }
    }

    /// The validator's text begins with the name of the field.
    private static Field field(@Nullable String error) {
        String name = error == null ? "" : error.split(":", 2)[0];
        return switch (name) {
            case "name" -> Field.NAME;
            case "username" -> Field.USERNAME;
            case "email" -> Field.EMAIL;
            case "password" -> Field.PASSWORD;
            default -> Field.NONE;
        };
    }
}
