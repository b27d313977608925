package chat.holt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void doublesUpToAMinute() {
        Backoff backoff = new Backoff(() -> 0.5);
        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(3));
        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(7));
        for (int i = 0; i < 100; i++) {
            backoff.next();
        }
        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void startsAnewAfterSuccess() {
        Backoff backoff = new Backoff(() -> 0.5);
        backoff.next();
        backoff.next();
        backoff.reset();
        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void isSpread() {
        assertThat(new Backoff(() -> 0).next()).isEqualTo(Duration.ofMillis(800));
        assertThat(new Backoff(() -> 1).next()).isEqualTo(Duration.ofMillis(1200));
    }
}
