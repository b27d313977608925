package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.model.ErrorType;
import chat.holt.rest.ApiException;
import chat.holt.rest.NotAnInstanceException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FailureTest {
    @ParameterizedTest
    @EnumSource(ErrorType.class)
    void everyErrorHasASentence(ErrorType type) {
        String text = refusal(type, "{\"max\":7}").text();
        assertThat(text).isNotBlank().doesNotContain("{", "error.");
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID_CREDENTIALS, PASSWORD",
        "LOCKED_OUT, PASSWORD",
        "SHORT_PASSWORD, PASSWORD",
        "INVALID_TOKEN, CODE",
        "INCORRECT_DATA, EMAIL",
        "UNVERIFIED_ACCOUNT, EMAIL",
        "USERNAME_TAKEN, USERNAME",
        "MISSING_INVITE, INVITE"
    })
    void refusedInputNamesItsField(ErrorType type, Failure.Field field) {
        assertThat(refusal(type, "{}"))
                .isInstanceOfSatisfying(
                        Failure.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    @Test
    void missingPermissionIsNamedInTheUsersWords() {
        Failure failure = refusal(ErrorType.MISSING_PERMISSION, "{\"permission\":\"KickMembers\"}");
        assertThat(failure).isInstanceOf(Failure.Forbidden.class);
        assertThat(failure.text()).contains("Kick members");
        assertThat(failure.refused()).isTrue();
    }

    @Test
    void limitsTellHowLong() {
        assertThat(refusal(ErrorType.IN_SLOWMODE, "{\"retry_after\":12}"))
                .isInstanceOfSatisfying(
                        Failure.Limited.class,
                        limited -> assertThat(limited.delay()).isEqualTo(Duration.ofSeconds(12)));
        assertThat(Failure.of(
                        new ApiException(429, ErrorType.UNKNOWN, Json.mapper().readTree("{\"retry_after\":1500}"))))
                .isInstanceOfSatisfying(
                        Failure.Limited.class,
                        limited -> assertThat(limited.delay()).isEqualTo(Duration.ofMillis(1500)));
    }

    @Test
    void otherProblemsAreTold() {
        assertThat(refusal(ErrorType.NOT_FOUND, "{}")).isInstanceOf(Failure.Gone.class);
        assertThat(refusal(ErrorType.INVALID_SESSION, "{}")).isInstanceOf(Failure.SignedOut.class);
        assertThat(refusal(ErrorType.INTERNAL_ERROR, "{}")).isInstanceOf(Failure.Bug.class);
        assertThat(refusal(ErrorType.DATABASE_ERROR, "{\"collection\":\"server_bans\"}"))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(refusal(ErrorType.DATABASE_ERROR, "{\"collection\":\"ban\"}"))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(refusal(ErrorType.DATABASE_ERROR, "{\"collection\":\"users\"}"))
                .isInstanceOf(Failure.Bug.class);
        assertThat(refusal(ErrorType.NOT_AUTHENTICATED, "{}")).isInstanceOf(Failure.Forbidden.class);
        assertThat(Failure.of(new HttpTimeoutException("late")).text()).contains("too long");
        assertThat(Failure.of(new ConnectException())).isInstanceOf(Failure.Offline.class);
        assertThat(Failure.of(new NotAnInstanceException("web page")))
                .isInstanceOfSatisfying(
                        Failure.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo(Failure.Field.ADDRESS));
        assertThat(Failure.of(new IllegalStateException()))
                .isInstanceOfSatisfying(
                        Failure.Bug.class, bug -> assertThat(bug.code()).matches("IllegalStateException-[0-9A-F]{4}"));
    }

    private static Failure refusal(ErrorType type, String extra) {
        return Failure.of(new ApiException(type.status(), type, Json.mapper().readTree(extra)));
    }
}
