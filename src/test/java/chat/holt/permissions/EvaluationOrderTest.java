package chat.holt.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationOrderTest {
    @ParameterizedTest
    @CsvSource({
        "0.8.8, SERVER_ROLES_FIRST",
        "0.15.0, SERVER_ROLES_FIRST",
        "0.15, SERVER_ROLES_FIRST",
        "0.15.1, CHANNEL_DEFAULT_FIRST",
        "0.15.2-beta, CHANNEL_DEFAULT_FIRST",
        "0.16, CHANNEL_DEFAULT_FIRST",
        "1.0.0, CHANNEL_DEFAULT_FIRST",
        "holt, CHANNEL_DEFAULT_FIRST"
    })
    void followsTheVersion(String version, EvaluationOrder order) {
        assertThat(EvaluationOrder.of(version)).isEqualTo(order);
    }
}
