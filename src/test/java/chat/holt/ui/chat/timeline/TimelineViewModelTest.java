package chat.holt.ui.chat.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.model.Ulid;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.timeline.TimelineRow.ChannelStart;
import chat.holt.ui.chat.timeline.TimelineRow.MessageRow;
import chat.holt.ui.chat.timeline.TimelineRow.NewDivider;
import chat.holt.ui.kit.rows.ScrollPosition;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private final ChatFixture fixture = new ChatFixture();
    private final TimelineViewModel timeline = new TimelineViewModel(ChatFixture.CHANNEL, fixture.context);

    private List<String> messages() {
        return timeline.rows().stream()
                .filter(MessageRow.class::isInstance)
                .map(TimelineRow::key)
                .toList();
    }

    /// The view moves.
    private void see(double above, double below, boolean end, ScrollPosition position) {
        timeline.moved(new Sight(above, below, end, position, position.key()));
    }

    private String id(int index) {
        return fixture.history.get(index).id();
    }

    @Test
    void opensAtTheNewestPage() {
        fixture.past(80);
        timeline.open(null);
        assertThat(fixture.asked).containsExactly("latest");
        assertThat(messages()).hasSize(50).endsWith(id(79));
        assertThat(timeline.hasNewest().get()).isTrue();
        assertThat(timeline.loading().skeleton().get()).isFalse();
    }

    @Test
    void fetchesOlderPagesNearTheTopUntilTheStart() {
        fixture.past(80);
        timeline.open(null);
        see(1.6, 0, true, ScrollPosition.END);
        assertThat(fixture.asked).containsExactly("latest");
        see(1.4, 0, true, ScrollPosition.END);
        assertThat(messages()).hasSize(80).startsWith(id(0));
        assertThat(timeline.rows()).first().isEqualTo(new ChannelStart());
        see(0, 0, true, ScrollPosition.END);
        assertThat(fixture.asked).containsExactly("latest", "older");
    }

    @Test
    void fetchesOnePageAtATime() {
        fixture.past(200);
        timeline.open(null);
        fixture.answering = false;
        see(0, 9, false, ScrollPosition.END);
        see(0, 9, false, ScrollPosition.END);
        assertThat(fixture.asked).containsExactly("latest", "older");
    }

    @Test
    void jumpsWithinTheWindowWithoutLoading() {
        fixture.past(60);
        timeline.open(null);
        timeline.jumpTo(id(20));
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToMessage(id(20)));
        timeline.arrived();
        assertThat(timeline.jump().get()).isNull();
        assertThat(fixture.asked).containsExactly("latest");
    }

    @Test
    void jumpsFarAwayAndBack() {
        fixture.past(300);
        timeline.open(id(100));
        assertThat(fixture.asked).containsExactly("around 100");
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToMessage(id(100)));
        assertThat(timeline.hasNewest().get()).isFalse();
        see(2, 2, false, new ScrollPosition(id(100), 200));
        assertThat(timeline.away().get()).isTrue();
        see(2, 1, false, new ScrollPosition(id(100), 200));
        assertThat(fixture.asked).endsWith("newer");
        timeline.jumpToPresent();
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToEnd());
        assertThat(messages()).endsWith(id(299));
        see(10, 0, true, ScrollPosition.END);
        assertThat(timeline.away().get()).isFalse();
    }

    @Test
    void countsWhatArrivesOutOfSight() {
        fixture.past(60);
        timeline.open(null);
        see(5, 3, false, new ScrollPosition(id(20), 0));
        fixture.arrives("BO", "");
        fixture.arrives("BO", "");
        assertThat(timeline.missed().get()).isEqualTo(2);
        see(10, 0, true, ScrollPosition.END);
        assertThat(timeline.missed().get()).isZero();
    }

    @Test
    void failureOffersRetry() {
        fixture.past(10);
        fixture.answering = false;
        timeline.open(null);
        Objects.requireNonNull(fixture.task).fail(new IOException());
        assertThat(timeline.loading().error().get()).isNotNull();
        fixture.answering = true;
        timeline.loading().retry();
        assertThat(timeline.loading().error().get()).isNull();
        assertThat(messages()).hasSize(10);
    }

    @Test
    void placeholdersShowOnlyWhenLoadingTakesLong() {
        fixture.past(10);
        fixture.answering = false;
        timeline.open(null);
        fixture.delays.advance(Duration.ofMillis(299));
        assertThat(timeline.loading().skeleton().get()).isFalse();
        fixture.delays.advance(Duration.ofMillis(1));
        assertThat(timeline.loading().skeleton().get()).isTrue();
        Objects.requireNonNull(fixture.task).succeed(null);
        assertThat(timeline.loading().skeleton().get()).isFalse();
    }

    @Test
    void emptyChannelSaysSo() {
        timeline.open(null);
        assertThat(timeline.empty().get()).isTrue();
        fixture.arrives("BO", "");
        assertThat(timeline.empty().get()).isFalse();
    }

    @Test
    void acknowledgesWhatIsSeen() {
        fixture.past(5);
        timeline.open(null);
        see(10, 0, true, ScrollPosition.END);
        fixture.arrives("BO", "");
        assertThat(fixture.asked).endsWith("ack 5");
        assertThat(fixture.store.unread("C").get().unread()).isFalse();
    }

    @Test
    void withoutFocusNothingIsReadAndTheDividerMarksThePlace() {
        fixture.past(5);
        timeline.open(null);
        see(10, 0, true, ScrollPosition.END);
        fixture.focused.set(false);
        fixture.arrives("BO", "");
        assertThat(fixture.asked).containsExactly("latest");
        assertThat(timeline.rows().get(timeline.rows().size() - 2)).isEqualTo(new NewDivider());
        fixture.focused.set(true);
        assertThat(fixture.asked).endsWith("ack 5");
    }

    @Test
    void scrolledUpNothingIsRead() {
        fixture.past(60);
        timeline.open(null);
        see(2, 2, false, new ScrollPosition(id(30), 0));
        fixture.arrives("BO", "");
        assertThat(fixture.asked).containsExactly("latest");
    }

    @Test
    void markingUnreadHoldsUntilTheChannelIsLeft() {
        fixture.past(5);
        timeline.open(null);
        see(10, 0, true, ScrollPosition.END);
        timeline.markUnread(id(3));
        assertThat(fixture.asked).endsWith("unread after 2");
        fixture.arrives("BO", "");
        assertThat(fixture.asked).endsWith("unread after 2");
        assertThat(timeline.rows()).contains(new NewDivider());
    }

    @Test
    void reloadsAfterReconnecting() {
        fixture.past(60);
        timeline.open(null);
        see(10, 0, true, ScrollPosition.END);
        fixture.past(0);
        fixture.ready();
        assertThat(fixture.asked).containsExactly("latest", "latest");
        assertThat(messages()).hasSize(50);
    }

    @Test
    void blockedAuthorsCollapse() {
        fixture.past(2);
        timeline.open(null);
        fixture.arrives("DORA", "");
        assertThat(timeline.rows().getLast()).isInstanceOf(TimelineRow.BlockedGroup.class);
    }

    @Test
    void blockingFoldsAtOnceAndUnblockingUnfolds() {
        fixture.past(2);
        timeline.open(null);
        fixture.relate("BO", "Blocked");
        assertThat(timeline.rows().getLast()).isInstanceOf(TimelineRow.BlockedGroup.class);
        fixture.relate("BO", "None");
        assertThat(timeline.rows().getLast()).isInstanceOf(TimelineRow.MessageRow.class);
        timeline.close();
    }

    @Test
    void blockedMessagesAreReachedByKeysAndShownByJumps() {
        fixture.past(2);
        timeline.open(null);
        Message hidden = fixture.arrives("DORA", "");
        String group = timeline.messageFrom(null, -1);
        assertThat(group).isEqualTo("blocked:" + hidden.id());
        assertThat(timeline.toggleBlocked(group)).isTrue();
        assertThat(timeline.rows().getLast().key()).isEqualTo(hidden.id());
        assertThat(timeline.toggleBlocked(hidden.id())).as("no group").isFalse();
        timeline.toggleBlocked(group);
        timeline.jumpTo(hidden.id());
        assertThat(timeline.rows().getLast().key()).isEqualTo(hidden.id());
    }

    @Test
    void blockedMessagesAreNotMissed() {
        fixture.past(60);
        timeline.open(null);
        see(5, 3, false, new ScrollPosition(id(20), 0));
        fixture.arrives("DORA", "");
        assertThat(timeline.missed().get()).isZero();
        fixture.arrives("BO", "");
        assertThat(timeline.missed().get()).isEqualTo(1);
    }

    @Test
    void rowsFollowAuthorsOnlyWhileShown() {
        fixture.past(1);
        timeline.open(null);
        MessageViewModel message = timeline.message(id(0));
        assertThat(Objects.requireNonNull(message.shown().get()).author().name())
                .isEqualTo("Bo");
        assertThat(Objects.requireNonNull(message.shown().get()).author().colour())
                .isEqualTo("#0c8");
        fixture.apply("{'type':'UserUpdate','id':'BO','data':{'display_name':'Robert'},'clear':[]}");
        assertThat(Objects.requireNonNull(message.shown().get()).author().name())
                .isEqualTo("Robert");
        message.close();
        fixture.apply("{'type':'UserUpdate','id':'BO','data':{'display_name':'Bob'},'clear':[]}");
        assertThat(Objects.requireNonNull(message.shown().get()).author().name())
                .isEqualTo("Robert");
    }

    // ---- places

    @Test
    void jumpsToTheNextMessageWhereThereIsNone() {
        fixture.past(300);
        timeline.open(null);
        Instant noon = fixture.history.get(100).createdAt().minusSeconds(30);
        timeline.jumpTo(Ulid.floor(noon));
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToPlace(new ScrollPosition(id(100), 0)));
        timeline.jumpToStart();
        assertThat(messages()).startsWith(id(0));
        assertThat(timeline.jump().get())
                .isEqualTo(new Jump.ToPlace(
                        new ScrollPosition(timeline.rows().get(1).key(), 0)));
        assertThat(timeline.rows().get(1)).isInstanceOf(TimelineRow.DayDivider.class);
    }

    @Test
    void returningFindsThePlaceAgain() {
        fixture.past(300);
        timeline.open(id(150));
        ScrollPosition left = new ScrollPosition(id(140), 17);
        see(3, 3, false, left);
        timeline.close();
        TimelineViewModel again = new TimelineViewModel(ChatFixture.CHANNEL, fixture.context);
        again.open(null);
        assertThat(again.rows()).extracting(TimelineRow::key).contains(id(140));
        assertThat(again.position()).isEqualTo(left);
        assertThat(fixture.asked).as("what was read was kept").containsExactly("around 150");
        again.close();
        fixture.past(0);
        fixture.ready();
        TimelineViewModel later = new TimelineViewModel(ChatFixture.CHANNEL, fixture.context);
        later.open(null);
        assertThat(fixture.asked).endsWith("around 140");
        assertThat(later.jump().get()).isEqualTo(new Jump.ToPlace(left));
    }

    @Test
    void reconnectingWhileScrolledUpLosesAndDoublesNothing() {
        fixture.past(120);
        timeline.open(null);
        see(2, 2, false, new ScrollPosition(id(90), 33));
        fixture.missed(130);
        fixture.ready();
        assertThat(fixture.asked).endsWith("around 90");
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToPlace(new ScrollPosition(id(90), 33)));
        while (!timeline.hasNewest().get()) {
            see(2, 0, false, new ScrollPosition(id(90), 33));
        }
        while (!(timeline.rows().getFirst() instanceof ChannelStart)) {
            see(0, 2, false, new ScrollPosition(id(90), 33));
        }
        assertThat(messages())
                .containsExactlyElementsOf(
                        fixture.history.stream().map(Message::id).toList());
    }

    @Test
    void placeOfADeletedMessagePassesToTheNextOne() {
        fixture.past(120);
        timeline.open(null);
        see(2, 2, false, new ScrollPosition(id(90), 33));
        String next = id(91);
        fixture.history.remove(90);
        fixture.answering = false;
        fixture.ready();
        fixture.answering = true;
        assertThat(fixture.asked).hasSize(2);
        Objects.requireNonNull(fixture.task).succeed(null);
        assertThat(timeline.jump().get()).isEqualTo(new Jump.ToPlace(new ScrollPosition(next, 33)));
    }

    @Test
    void aReloadThatFailedIsTriedAgainWithTheNextConnection() {
        fixture.past(60);
        timeline.open(null);
        see(10, 0, true, ScrollPosition.END);
        fixture.answering = false;
        fixture.ready();
        Objects.requireNonNull(fixture.task).fail(new IOException());
        assertThat(timeline.loading().error().get()).isNotNull();
        fixture.answering = true;
        fixture.ready();
        assertThat(fixture.asked).containsExactly("latest", "latest", "latest");
        assertThat(timeline.loading().error().get()).isNull();
    }
}
