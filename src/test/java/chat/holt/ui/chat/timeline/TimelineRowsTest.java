package chat.holt.ui.chat.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.model.SystemMessage;
import chat.holt.ui.chat.Messages;
import chat.holt.ui.chat.timeline.TimelineRow.BlockedGroup;
import chat.holt.ui.chat.timeline.TimelineRow.ChannelStart;
import chat.holt.ui.chat.timeline.TimelineRow.DayDivider;
import chat.holt.ui.chat.timeline.TimelineRow.MessageRow;
import chat.holt.ui.chat.timeline.TimelineRow.NewDivider;
import chat.holt.ui.chat.timeline.TimelineRow.PendingRow;
import chat.holt.ui.chat.timeline.TimelineRow.SystemRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class TimelineRowsTest {
    private static final DayDivider THURSDAY = new DayDivider(LocalDate.of(2026, 11, 19));

    private final Set<String> blocked = new HashSet<>();
    private final TimelineRows timeline = new TimelineRows(ZoneOffset.UTC, blocked::contains, "me");

    private static Message at(String time, String author) {
        return Messages.text("2026-11-19T" + time + "Z", author, "text");
    }

    private static MessageRow head(Message message) {
        return new MessageRow(message.id(), true);
    }

    private static MessageRow tail(Message message) {
        return new MessageRow(message.id(), false);
    }

    private void show(Message... messages) {
        timeline.replace(0, 0, List.of(messages));
    }

    @Test
    void groupsMessagesOfOneAuthorWithinSevenMinutes() {
        Message first = at("18:00:00.000", "bo");
        Message second = at("18:06:59.999", "bo");
        Message third = at("18:13:59.999", "bo");
        Message other = at("18:14:00.000", "ada");
        show(first, second, third, other);
        assertThat(timeline.rows()).containsExactly(THURSDAY, head(first), tail(second), head(third), head(other));
    }

    @Test
    void repliesMasqueradesAndSystemMessagesBreakGroups() {
        Message first = at("18:00:00.000", "bo");
        Message reply = Messages.reply("2026-11-19T18:00:01.000Z", "bo", "yes", first.id());
        Message after = at("18:00:02.000", "bo");
        Message masked = Messages.masked("2026-11-19T18:00:03.000Z", "bo", "Mask");
        Message masked2 = Messages.masked("2026-11-19T18:00:04.000Z", "bo", "Mask");
        Message system = Messages.system("2026-11-19T18:00:05.000Z", new SystemMessage.UserJoined("bo"));
        Message last = at("18:00:06.000", "bo");
        show(first, reply, after, masked, masked2, system, last);
        assertThat(timeline.rows())
                .containsExactly(
                        THURSDAY,
                        head(first),
                        head(reply),
                        tail(after),
                        head(masked),
                        tail(masked2),
                        new SystemRow(system.id()),
                        head(last));
    }

    @Test
    void dividesDaysAndUnreadMessages() {
        Message late = at("23:59:00.000", "bo");
        Message next = Messages.text("2026-11-20T00:01:00.000Z", "bo", "text");
        Message unread = Messages.text("2026-11-20T00:02:00.000Z", "bo", "text");
        show(late, next, unread);
        timeline.setLastRead(next.id());
        assertThat(timeline.rows())
                .containsExactly(
                        THURSDAY,
                        head(late),
                        new DayDivider(LocalDate.of(2026, 11, 20)),
                        head(next),
                        new NewDivider(),
                        head(unread));
        timeline.setLastRead(unread.id());
        assertThat(timeline.rows()).doesNotContain(new NewDivider());
    }

    @Test
    void unreadDividerComesWithTheFirstNewMessage() {
        Message read = at("18:00:00.000", "bo");
        Message fresh = at("18:00:10.000", "bo");
        show(read);
        timeline.setLastRead(read.id());
        timeline.replace(1, 0, List.of(fresh));
        assertThat(timeline.rows()).containsExactly(THURSDAY, head(read), new NewDivider(), head(fresh));
        timeline.replace(1, 1, List.of());
        assertThat(timeline.rows()).containsExactly(THURSDAY, head(read));
    }

    @Test
    void collapsesRunsOfBlockedUsers() {
        Message first = at("18:00:00.000", "bo");
        Message a = at("18:00:01.000", "troll");
        Message b = at("18:00:02.000", "troll");
        Message last = at("18:00:03.000", "bo");
        blocked.add("troll");
        show(first, a, last);
        assertThat(timeline.rows())
                .containsExactly(THURSDAY, head(first), new BlockedGroup(a.id(), 1, false), head(last));
        timeline.replace(2, 0, List.of(b));
        assertThat(timeline.rows())
                .containsExactly(THURSDAY, head(first), new BlockedGroup(a.id(), 2, false), head(last));
        blocked.clear();
        timeline.blockedChanged();
        assertThat(timeline.rows()).containsExactly(THURSDAY, head(first), head(a), tail(b), head(last));
    }

    @Test
    void showsBlockedMessagesWhenAsked() {
        Message first = at("18:00:00.000", "bo");
        Message a = at("18:00:01.000", "troll");
        Message b = at("18:00:02.000", "troll");
        Message last = at("18:00:03.000", "bo");
        Message later = at("18:00:04.000", "troll");
        blocked.add("troll");
        show(first, a, last, later);
        assertThat(timeline.folded(a.id())).isTrue();
        assertThat(timeline.folded(first.id())).isFalse();
        timeline.toggleBlocked(a.id());
        assertThat(timeline.folded(a.id())).isFalse();
        assertThat(timeline.rows())
                .containsExactly(
                        THURSDAY,
                        head(first),
                        new BlockedGroup(a.id(), 1, true),
                        head(a),
                        head(last),
                        new BlockedGroup(later.id(), 1, false));
        timeline.replace(2, 0, List.of(b));
        assertThat(timeline.rows())
                .as("what joins them is shown with them")
                .containsSubsequence(new BlockedGroup(a.id(), 2, true), head(a), tail(b), head(last));
        timeline.toggleBlocked(b.id());
        assertThat(timeline.rows())
                .containsExactly(
                        THURSDAY,
                        head(first),
                        new BlockedGroup(a.id(), 2, false),
                        head(last),
                        new BlockedGroup(later.id(), 1, false));
    }

    @Test
    void pendingMessagesFollowAndJoinMyGroup() {
        Message mine = at("18:00:00.000", "me");
        show(mine);
        PendingRow sending =
                new PendingRow("n1", "hello", Instant.parse("2026-11-19T18:00:30Z"), List.of(), "", -1, false, true);
        timeline.setPending(List.of(sending));
        assertThat(timeline.rows()).containsExactly(THURSDAY, head(mine), sending.withHead(false));
        Message other = at("18:00:40.000", "bo");
        timeline.replace(1, 0, List.of(other));
        assertThat(timeline.rows()).containsExactly(THURSDAY, head(mine), head(other), sending);
    }

    @Test
    void marksTheStartOfTheChannel() {
        Message first = at("18:00:00.000", "bo");
        show(first);
        timeline.setStart(true);
        assertThat(timeline.rows()).containsExactly(new ChannelStart(), THURSDAY, head(first));
        timeline.setStart(false);
        assertThat(timeline.rows()).containsExactly(THURSDAY, head(first));
    }

    @Test
    void appendingTouchesOnlyTheNewRow() {
        show(at("18:00:00.000", "bo"), at("18:00:01.000", "bo"));
        List<String> changes = new ArrayList<>();
        timeline.rows().addListener((ListChangeListener<TimelineRow>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + " -" + change.getRemovedSize() + " +" + change.getAddedSize());
            }
        });
        timeline.replace(2, 0, List.of(at("18:00:02.000", "bo")));
        assertThat(changes).containsExactly("3 -0 +1");
    }

    @Test
    void incrementalResultEqualsAFreshOne() {
        Random random = new Random(3);
        String[] authors = {"bo", "ada", "troll", "troll2"};
        blocked.addAll(List.of("troll", "troll2"));
        List<Message> messages = new ArrayList<>();
        String lastRead = null;
        for (int step = 0; step < 400; step++) {
            int from = random.nextInt(messages.size() + 1);
            int removed = random.nextInt(Math.min(4, messages.size() - from) + 1);
            List<Message> added = new ArrayList<>();
            long low = from == 0
                    ? Instant.parse("2026-11-01T00:00:00Z").toEpochMilli()
                    : messages.get(from - 1).createdAt().toEpochMilli();
            long high = from + removed < messages.size()
                    ? messages.get(from + removed).createdAt().toEpochMilli()
                    : low + 40_000_000;
            for (int i = 0; i < random.nextInt(5) && high > low; i++) {
                String time = Instant.ofEpochMilli(random.nextLong(low, high)).toString();
                added.add(Messages.text(time, authors[random.nextInt(4)], "text"));
            }
            added.sort(Comparator.comparing(Message::id));
            messages.subList(from, from + removed).clear();
            messages.addAll(from, added);
            timeline.replace(from, removed, added);
            if (step == 150) {
                lastRead = messages.get(messages.size() / 2).id();
                timeline.setLastRead(lastRead);
            }
            TimelineRows fresh = new TimelineRows(ZoneOffset.UTC, blocked::contains, "me");
            fresh.replace(0, 0, messages);
            fresh.setLastRead(lastRead);
            assertThat(timeline.rows()).as("step %d", step).isEqualTo(fresh.rows());
        }
    }
}
