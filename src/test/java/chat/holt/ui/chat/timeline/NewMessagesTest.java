package chat.holt.ui.chat.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.store.PendingMessage;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.timeline.TimelineRow.ChannelStart;
import chat.holt.ui.chat.timeline.TimelineRow.NewDivider;
import chat.holt.ui.kit.rows.ScrollPosition;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is marked as new, and what one sends.
class NewMessagesTest {
    private final ChatFixture fixture = new ChatFixture();
    private final TimelineViewModel timeline = new TimelineViewModel(ChatFixture.CHANNEL, fixture.context);

    /// The view moves.
    private void see(double above, double below, boolean end, ScrollPosition position) {
        timeline.moved(new Sight(above, below, end, position, position.key()));
    }

    private String id(int index) {
        return fixture.history.get(index).id();
    }

    @Test
    void saysWhatIsNewAboveTheView() {
        fixture.past(40);
        fixture.read(9);
        timeline.open(null);
        timeline.moved(new Sight(3, 0, true, ScrollPosition.END, id(30)));
        assertThat(timeline.unseen().get())
                .isEqualTo(new NewMessages(30, false, fixture.history.get(9).createdAt()));
        timeline.jumpToUnread();
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToPlace(new ScrollPosition("new", 80)));
        timeline.moved(new Sight(1, 1, false, new ScrollPosition(id(8), 5), id(8)));
        assertThat(timeline.unseen().get()).as("the divider is in view").isNull();
        timeline.moved(new Sight(3, 0, true, ScrollPosition.END, id(30)));
        assertThat(timeline.unseen().get()).as("it was seen").isNull();
        assertThat(timeline.rows()).contains(new NewDivider());
    }

    @Test
    void goesToUnreadMessagesFarAbove() {
        fixture.past(200);
        fixture.read(19);
        timeline.open(null);
        timeline.moved(new Sight(3, 0, true, ScrollPosition.END, id(190)));
        assertThat(timeline.unseen().get())
                .isEqualTo(new NewMessages(50, true, fixture.history.get(19).createdAt()));
        timeline.jumpToUnread();
        assertThat(fixture.asked).endsWith("around 19");
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToPlace(new ScrollPosition("new", 80)));
    }

    @Test
    void catchingUpGoesToTheNewestAndTakesTheDividerAway() {
        fixture.past(40);
        fixture.read(35);
        timeline.open(null);
        see(3, 0, true, ScrollPosition.END);
        assertThat(timeline.rows()).contains(new NewDivider());
        assertThat(timeline.catchUp()).isTrue();
        assertThat(timeline.rows()).doesNotContain(new NewDivider());
        timeline.arrived();
        assertThat(timeline.catchUp()).as("there is nothing left").isFalse();
        see(3, 0.5, false, new ScrollPosition(id(10), 0));
        assertThat(timeline.away().get()).isFalse();
        assertThat(timeline.catchUp()).isTrue();
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToEnd());
    }

    @Test
    void markingReadTakesTheDividerAway() {
        fixture.past(200);
        fixture.read(19);
        timeline.open(id(100));
        see(2, 2, false, new ScrollPosition(id(100), 50));
        assertThat(timeline.unseen().get()).isNotNull();
        timeline.markRead();
        assertThat(timeline.unseen().get()).isNull();
        assertThat(timeline.rows()).doesNotContain(new NewDivider());
        assertThat(fixture.asked).endsWith("ack 199");
    }

    @Test
    void theOldestMessageCanBeMarkedUnread() {
        fixture.past(5);
        timeline.open(null);
        see(10, 0, true, ScrollPosition.END);
        timeline.markUnread(id(0));
        assertThat(fixture.asked).endsWith("unread after -1");
        assertThat(timeline.rows()).startsWith(new ChannelStart()).contains(new NewDivider());
    }

    @Test
    void whatOneSendsComesIntoView() {
        fixture.past(300);
        timeline.open(id(100));
        timeline.arrived();
        fixture.store
                .replies()
                .pending(new PendingMessage(
                        "N", ChatFixture.CHANNEL, "text", List.of(), PendingMessage.State.SENDING, null, fixture.now));
        assertThat(fixture.asked).endsWith("latest");
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToEnd());
    }
}
