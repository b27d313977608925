package chat.holt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.shell.Connection.Connecting;
import chat.holt.ui.shell.Connection.Online;
import chat.holt.ui.shell.Connection.Waiting;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ConnectionViewModelTest {
    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final ObjectProperty<Connection> connection = new SimpleObjectProperty<>(new Connecting());
    private final AtomicInteger retries = new AtomicInteger();
    private final ConnectionViewModel model = new ConnectionViewModel(connection, retries::incrementAndGet, now::get);

    @Test
    void keepsQuietAboutAShortBreak() {
        assertThat(model.text().get()).isEmpty();
        at(2);
        assertThat(model.text().get()).isEmpty();
        connection.set(new Online());
        at(5);
        assertThat(model.text().get()).isEmpty();
        assertThat(model.online().get()).isTrue();
    }

    @Test
    void saysWhenConnectingTakesLong() {
        at(3);
        assertThat(model.text().get()).isEqualTo("Connecting…");
        assertThat(model.waiting().get()).isFalse();
    }

    @Test
    void countsDownToTheNextAttempt() {
        connection.set(new Waiting(START.plusMillis(8_500), ""));
        assertThat(model.text().get()).contains("9 seconds");
        at(7);
        assertThat(model.text().get()).contains("2 seconds");
        at(8);
        assertThat(model.text().get()).contains("1 second.");
        assertThat(model.waiting().get()).isTrue();
        model.retryNow();
        assertThat(retries).hasValue(1);
    }

    @Test
    void staysWhileTryingAgain() {
        connection.set(new Waiting(START.plusSeconds(1), ""));
        connection.set(new Connecting());
        assertThat(model.text().get()).isEqualTo("Connecting…");
        connection.set(new Online());
        assertThat(model.text().get()).isEmpty();
    }

    private void at(int seconds) {
        now.set(START.plusSeconds(seconds));
        model.tick();
    }
}
