package chat.holt.model;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.RootConfig.GlobalLimits;
import chat.holt.model.RootConfig.Limits;
import chat.holt.model.RootConfig.UserLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final UserLimits YOUNG = limits(1);
    private static final UserLimits USUAL = limits(2);
    private static final Limits LIMITS =
            new Limits(new GlobalLimits(0, 0, 0, 0, 0, 0, 0, 0, List.of(), 72), YOUNG, USUAL);

    @Test
    void youngAccountsHaveLimitsOfTheirOwn() {
        assertThat(LIMITS.of(made(Duration.ofHours(71)), NOW)).isEqualTo(YOUNG);
        assertThat(LIMITS.of(made(Duration.ofHours(73)), NOW)).isEqualTo(USUAL);
        assertThat(LIMITS.of("no id", NOW)).isEqualTo(USUAL);
    }

    private static String made(Duration ago) {
        return Ulid.floor(NOW.minus(ago));
    }

    private static UserLimits limits(long icons) {
        return new UserLimits(0, 0, 0, 0, 0, 0, false, List.of(), List.of(), Map.of("icons", icons));
    }
}
