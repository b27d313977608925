package chat.holt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayCommand.Subscribe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private final VirtualLoop loop = new VirtualLoop();
    private final List<GatewayCommand> sent = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions(loop, sent::add);

    @Test
    void asksOnceConnectedAndRenewsEveryTenMinutes() {
        subscriptions.show("A");
        assertThat(sent).isEmpty();
        subscriptions.connected();
        assertThat(sent).containsExactly(new Subscribe("A"));

        loop.advance(Duration.ofMinutes(9));
        assertThat(sent).hasSize(1);
        loop.advance(Duration.ofMinutes(1));
        assertThat(sent).hasSize(2);
        loop.advance(Duration.ofMinutes(10));
        assertThat(sent).hasSize(3);
    }

    @Test
    void doesNotAskAgainForAServerSeenAMomentAgo() {
        subscriptions.connected();
        subscriptions.show("A");
        subscriptions.show("B");
        subscriptions.show("A");
        assertThat(sent).containsExactly(new Subscribe("A"), new Subscribe("B"));
    }

    @Test
    void stopsWhileNobodyLooks() {
        subscriptions.connected();
        subscriptions.show("A");
        subscriptions.show(null);
        loop.advance(Duration.ofHours(1));
        assertThat(sent).hasSize(1);

        subscriptions.show("A");
        assertThat(sent).hasSize(2);
    }

    @Test
    void asksAgainForAServerThatFiveOthersPushedOut() {
        subscriptions.connected();
        for (String server : List.of("A", "B", "C", "D", "E", "F", "A")) {
            subscriptions.show(server);
        }
        assertThat(sent).hasSize(7).last().isEqualTo(new Subscribe("A"));
    }

    @Test
    void asksAgainOnANewConnection() {
        subscriptions.connected();
        subscriptions.show("A");
        subscriptions.disconnected();
        loop.advance(Duration.ofHours(1));
        assertThat(sent).hasSize(1);
        subscriptions.connected();
        assertThat(sent).hasSize(2);
    }
}
