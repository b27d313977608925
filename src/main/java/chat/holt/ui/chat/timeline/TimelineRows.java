package chat.holt.ui.chat.timeline;

import chat.holt.model.Message;
import chat.holt.ui.chat.timeline.TimelineRow.BlockedGroup;
import chat.holt.ui.chat.timeline.TimelineRow.ChannelStart;
import chat.holt.ui.chat.timeline.TimelineRow.DayDivider;
import chat.holt.ui.chat.timeline.TimelineRow.MessageRow;
import chat.holt.ui.chat.timeline.TimelineRow.NewDivider;
import chat.holt.ui.chat.timeline.TimelineRow.PendingRow;
import chat.holt.ui.chat.timeline.TimelineRow.SystemRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Turns the messages of a channel into rows (`client-behaviour.md §5`), redoing only what a change can affect: the
/// changed messages, the one after them, and the run of blocked messages they touch.
final class TimelineRows {
    private static final Duration GROUPING = Duration.ofSeconds(420);

    private final ZoneId zone;
    private final Predicate<String> blocked;
    private final String myId;
    private final List<Message> messages = new ArrayList<>();
    private final List<List<TimelineRow>> segments = new ArrayList<>();
    private final RowList rows = new RowList();
    private final ObservableList<TimelineRow> view = FXCollections.unmodifiableObservableList(rows);
    private List<PendingRow> pending = List.of();
    private @Nullable String lastRead;
    private boolean start;
    /// Ids of messages of blocked users; a run that holds one of them is shown.
    private final Set<String> revealed = new HashSet<>();

    /// `blocked` tells whether messages of a user are hidden; days begin at midnight in `zone`.
    TimelineRows(ZoneId zone, Predicate<String> blocked, String myId) {
        this.zone = zone;
        this.blocked = blocked;
        this.myId = myId;
    }

    /// The rows, oldest first. Each change of the messages arrives as one list change.
    ObservableList<TimelineRow> rows() {
        return view;
    }

    /// `removed` messages from index `from` on gave way to `added`.
    void replace(int from, int removed, List<Message> added) {
        int divider = dividerIndex();
        messages.subList(from, from + removed).clear();
        messages.addAll(from, added);
        int low = runStart(from);
        int high = runEnd(from + added.size());
        int oldHigh = high - added.size() + removed;
        int newDivider = dividerIndex();
        if (divider >= 0 && divider < low || newDivider >= 0 && newDivider < low) {
            low = runStart(Math.min(divider < 0 ? low : divider, newDivider < 0 ? low : newDivider));
        }
        recompute(low, oldHigh, high);
        redoPending();
    }

    /// Sets the newest message that was read; the divider stands after it. Null: no divider.
    void setLastRead(@Nullable String id) {
        lastRead = id;
        recompute(0, messages.size(), messages.size());
    }

    /// Whether the first message is the first of the channel.
    void setStart(boolean reached) {
        if (reached != start) {
            start = reached;
            rows.replace(0, reached ? 0 : 1, reached ? List.of(new ChannelStart()) : List.of());
            recompute(0, runEnd(0), runEnd(0));
        }
    }

    /// Sets the messages on their way; their `head` is worked out here.
    void setPending(List<PendingRow> sending) {
        pending = List.copyOf(sending);
        redoPending();
    }

    /// Someone was blocked or unblocked.
    void blockedChanged() {
        recompute(0, messages.size(), messages.size());
    }

    /// Shows the run of blocked messages that this one is in, or folds it away again.
    void toggleBlocked(String messageId) {
        int index = indexOf(messageId);
        if (index >= 0 && isBlocked(index)) {
            List<String> run = run(index);
            if (!revealed.removeAll(run)) {
                revealed.addAll(run);
            }
            recompute(runStart(index), runEnd(index), runEnd(index));
        }
    }

    /// Whether the message is folded away.
    boolean folded(String messageId) {
        int index = indexOf(messageId);
        return index >= 0 && isBlocked(index) && !isRevealed(index);
    }

    private int indexOf(String messageId) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).id().equals(messageId)) {
                return i;
            }
        }
        return -1;
    }

    private void recompute(int low, int oldHigh, int high) {
        List<List<TimelineRow>> fresh = new ArrayList<>(high - low);
        int divider = dividerIndex();
        for (int i = low; i < high; i++) {
            fresh.add(segment(i, divider));
        }
        List<List<TimelineRow>> stale = segments.subList(low, oldHigh);
        int from = flatIndex(low);
        int to = from + stale.stream().mapToInt(List::size).sum();
        stale.clear();
        segments.addAll(low, fresh);
        rows.replace(from, to, fresh.stream().flatMap(List::stream).toList());
    }

    private void redoPending() {
        List<TimelineRow> fresh = new ArrayList<>(pending.size());
        Instant previous = messages.isEmpty() ? null : lastOwnTime();
        for (PendingRow row : pending) {
            boolean head = previous == null || apart(previous, row.createdAt());
            fresh.add(row.withHead(head));
            previous = row.createdAt();
        }
        rows.replace(flatIndex(messages.size()), rows.size(), fresh);
    }

    private @Nullable Instant lastOwnTime() {
        Message last = messages.getLast();
        return last.author().equals(myId) && last.system() == null && last.masquerade() == null
                ? last.createdAt()
                : null;
    }

    private int flatIndex(int segment) {
        int index = start ? 1 : 0;
        for (int i = 0; i < segment; i++) {
            index += segments.get(i).size();
        }
        return index;
    }

    private List<TimelineRow> segment(int index, int divider) {
        Message message = messages.get(index);
        List<TimelineRow> segment = new ArrayList<>(1);
        if (startsDay(index)) {
            segment.add(new DayDivider(day(message)));
        }
        if (index == divider) {
            segment.add(new NewDivider());
        }
        if (isBlocked(index)) {
            boolean open = isRevealed(index);
            if (startsRun(index, divider)) {
                segment.add(new BlockedGroup(message.id(), runLength(index, divider), open));
            }
            if (open) {
                segment.add(new MessageRow(message.id(), !segment.isEmpty() || startsGroup(index)));
            }
        } else if (message.system() != null) {
            segment.add(new SystemRow(message.id()));
        } else {
            segment.add(new MessageRow(message.id(), !segment.isEmpty() || startsGroup(index)));
        }
        return segment;
    }

    private boolean startsGroup(int index) {
        if (index == 0 || isBlocked(index - 1) != isBlocked(index)) {
            return true;
        }
        Message before = messages.get(index - 1);
        Message message = messages.get(index);
        return before.system() != null
                || !before.author().equals(message.author())
                || !Objects.equals(before.masquerade(), message.masquerade())
                || !Objects.equals(before.webhook(), message.webhook())
                || !message.replies().isEmpty()
                || apart(before.createdAt(), message.createdAt());
    }

    private static boolean apart(Instant before, Instant after) {
        return Duration.between(before, after).compareTo(GROUPING) >= 0;
    }

    private boolean startsDay(int index) {
        return index == 0 || !day(messages.get(index)).equals(day(messages.get(index - 1)));
    }

    private LocalDate day(Message message) {
        return LocalDate.ofInstant(message.createdAt(), zone);
    }

    /// Index of the first message newer than the last read one; -1 if none or if one before it may not be loaded.
    private int dividerIndex() {
        if (lastRead == null || messages.isEmpty() || messages.getLast().id().compareTo(lastRead) <= 0) {
            return -1;
        }
        int index = messages.size();
        while (index > 0 && messages.get(index - 1).id().compareTo(lastRead) > 0) {
            index--;
        }
        return index == 0 && !start ? -1 : index;
    }

    private boolean isBlocked(int index) {
        Message message = messages.get(index);
        return message.system() == null && blocked.test(message.author());
    }

    private boolean isRevealed(int index) {
        return !revealed.isEmpty() && !Collections.disjoint(revealed, run(index));
    }

    /// Ids of the blocked messages around this one.
    private List<String> run(int index) {
        return IntStream.range(runStart(index), runEnd(index))
                .filter(this::isBlocked)
                .mapToObj(i -> messages.get(i).id())
                .toList();
    }

    private boolean startsRun(int index, int divider) {
        return index == 0 || index == divider || startsDay(index) || !isBlocked(index - 1);
    }

    private int runLength(int index, int divider) {
        int end = index + 1;
        while (end < messages.size() && isBlocked(end) && !startsRun(end, divider)) {
            end++;
        }
        return end - index;
    }

    private int runStart(int index) {
        int low = index;
        while (low > 0 && isBlocked(low - 1)) {
            low--;
        }
        return low;
    }

    private int runEnd(int index) {
        int high = Math.min(index + 1, messages.size());
        while (high < messages.size() && isBlocked(high - 1)) {
            high++;
        }
        return high;
    }
}
