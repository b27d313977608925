package chat.holt.store;

import static chat.holt.store.Frames.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.ChannelUnread;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Store store = Frames.store();
    private final Timeline timeline = store.timeline("C1");

    @Test
    void startsStaleAndFillsWithTheNewestPage() {
        assertThat(timeline.stale().get()).isTrue();
        latest(50, store.revision(), page(1, 3));
        assertThat(ids()).containsExactly("M001", "M002", "M003");
        assertThat(timeline.stale().get()).isFalse();
        assertThat(timeline.atStart().get()).isTrue();
        assertThat(timeline.atEnd().get()).isTrue();
    }

    @Test
    void whatHappensDuringTheFirstLoadIsNotLost() {
        long since = store.revision();
        apply(
                store,
                message("M004", ",'user':" + Frames.user("PAL", "None")),
                "{'type':'MessageUpdate','id':'M002','channel':'C1','data':{'content':'edited'},'clear':[]}",
                "{'type':'MessageDelete','id':'M001','channel':'C1'}",
                "{'type':'MessageReact','id':'M003','channel_id':'C1','user_id':'PAL','emoji_id':'x'}");
        latest(50, since, page(1, 3));
        assertThat(ids()).containsExactly("M002", "M003", "M004");
        assertThat(message("M002").content()).isEqualTo("edited");
        assertThat(message("M003").reactions()).containsOnlyKeys("x");
    }

    @Test
    void lateReplyCannotUndoNewerEvents() {
        latest(50, store.revision(), page(1, 3));
        long since = store.revision();
        apply(
                store,
                "{'type':'MessageUpdate','id':'M002','channel':'C1','data':{'pinned':true},'clear':[]}",
                "{'type':'MessageDelete','id':'M003','channel':'C1'}");
        latest(50, since, page(1, 3));
        assertThat(ids()).containsExactly("M001", "M002");
        assertThat(message("M002").pinned()).isTrue();
        apply(store, "{'type':'MessageUpdate','id':'M002','channel':'C1','data':{},'clear':['Pinned']}");
        assertThat(message("M002").pinned()).isFalse();
    }

    @Test
    void newMessagesAppearOnlyAtTheEnd() {
        apply(store, message("M001", ""));
        assertThat(ids()).isEmpty();
        latest(50, store.revision(), page(1, 1));
        apply(store, message("M003", ""), message("M002", ""), message("M003", ""));
        assertThat(ids()).containsExactly("M001", "M002", "M003");
    }

    @Test
    void pagesExtendTheStretchInBothDirections() {
        store.replies().around("C1", "M050", new MessagePage(page(48, 52), List.of(), null), 4, store.revision());
        assertThat(timeline.atStart().get()).isTrue();
        assertThat(timeline.atEnd().get()).isFalse();
        store.replies().older("C1", "M048", new MessagePage(page(46, 47), List.of(), null), 2, store.revision());
        store.replies().newer("C1", "M052", new MessagePage(page(53, 53), List.of(), null), 2, store.revision());
        assertThat(ids()).startsWith("M046").endsWith("M053").hasSize(8);
        assertThat(timeline.atStart().get()).isFalse();
        assertThat(timeline.atEnd().get()).isTrue();
        store.replies().older("C1", "M048", new MessagePage(page(1, 2), List.of(), null), 2, store.revision());
        assertThat(ids()).as("page of another place").startsWith("M046");
    }

    @Test
    void shownTimelineKeepsMoreThanHidden() {
        Subscription shown = timeline.show();
        latest(50, store.revision(), page(1, 50));
        IntStream.rangeClosed(51, 700).forEach(i -> apply(store, message("M%03d".formatted(i), "")));
        assertThat(ids())
                .hasSizeBetween(Timeline.SHOWN, Timeline.SHOWN + Timeline.HIDDEN)
                .endsWith("M700");
        assertThat(timeline.atStart().get()).isFalse();
        shown.unsubscribe();
        assertThat(ids()).hasSize(Timeline.HIDDEN).endsWith("M700");
    }

    @Test
    void whatIsReadStaysWhileNewMessagesStreamIn() {
        timeline.show();
        latest(50, store.revision(), page(1, 50));
        timeline.read("M010");
        IntStream.rangeClosed(51, 900).forEach(i -> apply(store, message("M%03d".formatted(i), "")));
        assertThat(ids()).startsWith("M001").hasSizeBetween(Timeline.SHOWN, Timeline.SHOWN + Timeline.HIDDEN);
        assertThat(timeline.atStart().get()).isFalse();
        assertThat(timeline.atEnd().get()).as("the newest gave way").isFalse();
        assertThat(Objects.requireNonNull(timeline.arrived().get()).id()).isEqualTo("M900");
        String last = ids().getLast();
        int next = Integer.parseInt(last.substring(1)) + 1;
        store.replies()
                .newer("C1", last, new MessagePage(page(next, next + 49), List.of(), null), 50, store.revision());
        assertThat(ids())
                .as("no gap, nothing twice")
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("M%03d".formatted(next));
    }

    @Test
    void hiddenTimelineKeepsWhatWasRead() {
        Subscription shown = timeline.show();
        latest(50, store.revision(), page(1, 400));
        timeline.read("M100");
        shown.unsubscribe();
        assertThat(ids()).hasSize(Timeline.HIDDEN).contains("M080", "M100", "M120");
        assertThat(timeline.atEnd().get()).isFalse();
        assertThat(timeline.stale().get()).isFalse();
        apply(store, message("M401", ""));
        assertThat(ids()).doesNotContain("M401");
    }

    @Test
    void returningToTheNewestForgetsWhatWasRead() {
        timeline.show();
        latest(50, store.revision(), page(1, 540));
        timeline.read("M001");
        latest(50, store.revision(), page(530, 580));
        assertThat(ids()).endsWith("M580").hasSize(Timeline.SHOWN);
        assertThat(timeline.atEnd().get()).isTrue();
    }

    @Test
    void everyReconnectSaysThatSomethingMayBeMissing() {
        List<Boolean> seen = new ArrayList<>();
        store.timeline("C1").stale().subscribe((was, now) -> seen.add(now));
        for (int i = 0; i < 2; i++) {
            apply(
                    store,
                    "{'type':'Ready','users':[" + Frames.user("ME", "User") + "],'servers':[" + Frames.SERVER
                            + "],'channels':[" + Frames.channel("C1") + "]}");
        }
        assertThat(seen).endsWith(false, true, false, true);
    }

    @Test
    void reconnectingMarksStaleAndTheNewestPageReplacesAcrossAGap() {
        latest(50, store.revision(), page(1, 5));
        apply(
                store,
                "{'type':'Ready','users':[" + Frames.user("ME", "User") + "],'servers':[" + Frames.SERVER
                        + "],'channels':[" + Frames.channel("C1") + "]}");
        assertThat(timeline.stale().get()).isTrue();
        assertThat(ids()).hasSize(5);
        latest(3, store.revision(), page(4, 6));
        assertThat(ids()).as("overlap").containsExactly("M001", "M002", "M003", "M004", "M005", "M006");
        latest(3, store.revision(), page(10, 12));
        assertThat(ids()).as("gap").containsExactly("M010", "M011", "M012");
    }

    @Test
    void pendingMessageGivesWayToEventOrReply() {
        latest(50, store.revision(), page(1, 1));
        long since = store.revision();
        store.replies().pending(pending("N1"));
        store.replies().pending(pending("N2"));
        apply(store, message("M002", ",'nonce':'N1'").replace("'PAL'", "'ME'"));
        assertThat(timeline.pending()).extracting(PendingMessage::nonce).containsExactly("N2");
        Message sent = frame(message("M003", ",'nonce':'N2'"));
        store.replies().sent(sent, since);
        store.apply(Frames.event(message("M003", ",'nonce':'N2'")));
        assertThat(timeline.pending()).isEmpty();
        assertThat(ids()).containsExactly("M001", "M002", "M003");
    }

    @Test
    void replyToSendingCannotBringADeletedMessageBack() {
        latest(50, store.revision(), page(1, 1));
        long since = store.revision();
        apply(store, message("M002", ",'nonce':'N'"), "{'type':'MessageDelete','id':'M002','channel':'C1'}");
        store.replies().sent(frame(message("M002", ",'nonce':'N'")), since);
        assertThat(ids()).containsExactly("M001");
    }

    @Test
    void unreadsCountMentionsUntilRead() {
        List<Unread> seen = new ArrayList<>();
        store.serverUnread("S").subscribe(unread -> seen.add(unread));
        apply(store, message("M001", ""));
        assertThat(store.unread("C1").get()).isEqualTo(new Unread(true, 0));
        apply(store, message("M002", ",'mentions':['ME']"), message("M003", ",'role_mentions':['R2']"));
        assertThat(store.unread("C1").get()).isEqualTo(new Unread(true, 2));
        apply(store, "{'type':'ChannelAck','id':'C1','user':'ME','message_id':'M002'}");
        assertThat(store.unread("C1").get()).isEqualTo(new Unread(true, 1));
        assertThat(timeline.lastRead().get()).isEqualTo("M002");
        apply(store, message("M004", "").replace("'PAL'", "'ME'"));
        assertThat(store.unread("C1").get()).isEqualTo(Unread.NONE);
        store.replies().unreadAfter("C1", "M001");
        assertThat(store.unread("C1").get().unread()).isTrue();
        assertThat(seen)
                .containsExactly(
                        Unread.NONE,
                        new Unread(true, 0),
                        new Unread(true, 1),
                        new Unread(true, 2),
                        new Unread(true, 1),
                        Unread.NONE,
                        new Unread(true, 0));
    }

    @Test
    void everyMessageByOthersInConversationsIsAMention() {
        apply(
                store,
                message("M001", "").replace("C1", "D"),
                message("M002", ",'flags':2").replace("C1", "D"),
                message("M003", "").replace("C1", "D").replace("'PAL'", "'ME'"));
        assertThat(store.unread("D").get()).isEqualTo(Unread.NONE);
        apply(store, message("M004", "").replace("C1", "D"));
        assertThat(store.unread("D").get()).isEqualTo(new Unread(true, 1));
    }

    @Test
    void unreadRecordsDoNotUndoWhatWasReadMeanwhile() {
        apply(store, message("M005", ""));
        long since = store.revision();
        apply(store, "{'type':'ChannelAck','id':'C1','user':'ME','message_id':'M005'}");
        store.replies()
                .unreads(List.of(new ChannelUnread(new ChannelUnread.Key("C1", "ME"), "M001", List.of("M003"))), since);
        assertThat(store.unread("C1").get()).isEqualTo(Unread.NONE);
    }

    private void latest(int limit, long since, List<Message> page) {
        store.replies().latest("C1", new MessagePage(page.reversed(), List.of(), null), limit, since);
    }

    private List<String> ids() {
        return timeline.messages().stream().map(Cell::id).toList();
    }

    private Message message(String id) {
        return Objects.requireNonNull(store.message(id).get());
    }

    private static List<Message> page(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> frame(message("M%03d".formatted(i), "")))
                .toList();
    }

    private static String message(String id, String more) {
        return Frames.message(id, "C1", "PAL", more);
    }

    private static Message frame(String frame) {
        return ((chat.holt.gateway.GatewayEvent.MessageCreate) Frames.event(frame)).message();
    }

    private static PendingMessage pending(String nonce) {
        return new PendingMessage(nonce, "C1", "text", List.of(), PendingMessage.State.SENDING, null, Instant.EPOCH);
    }
}
