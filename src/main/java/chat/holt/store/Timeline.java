package chat.holt.store;

import chat.holt.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The loaded stretch of a channel's messages, without gaps, in order of their ids. At first it is empty and
/// [#stale()]: load the newest page. UI thread only.
public final class Timeline {
    /// Messages kept while shown, and else.
    static final int SHOWN = 500;

    static final int HIDDEN = 50;

    private final String channelId;
    private final ReadOnlyObjectProperty<@Nullable String> lastRead;
    private final ObservableList<Cell<Message>> messages = FXCollections.observableArrayList();
    private final ObservableList<Cell<Message>> messagesView = FXCollections.unmodifiableObservableList(messages);
    private final ObservableList<PendingMessage> pending = FXCollections.observableArrayList();
    private final ObservableList<PendingMessage> pendingView = FXCollections.unmodifiableObservableList(pending);
    private final ReadOnlyBooleanWrapper atStart = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper atEnd = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<@Nullable Message> arrived = new ReadOnlyObjectWrapper<>();
    private @Nullable String reading;
    private int shown;

    Timeline(String channelId, ReadOnlyObjectProperty<@Nullable String> lastRead) {
        this.channelId = channelId;
        this.lastRead = lastRead;
    }

    public String channelId() {
        return channelId;
    }

    /// Oldest first.
    public ObservableList<Cell<Message>> messages() {
        return messagesView;
    }

    /// Messages of yours that are not there yet, in the order of sending; to be shown last.
    public ObservableList<PendingMessage> pending() {
        return pendingView;
    }

    /// Whether there is nothing older to load.
    public ReadOnlyBooleanProperty atStart() {
        return atStart.getReadOnlyProperty();
    }

    /// Whether the newest message is loaded; new ones are added only then.
    public ReadOnlyBooleanProperty atEnd() {
        return atEnd.getReadOnlyProperty();
    }

    /// Whether messages may have been missed: load again what is looked at. Each reconnect says so anew.
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /// Newest message you have read, null if none is known.
    public ReadOnlyObjectProperty<@Nullable String> lastRead() {
        return lastRead;
    }

    /// The message that was heard of last, loaded or not; null for none since the start.
    public ReadOnlyObjectProperty<@Nullable Message> arrived() {
        return arrived.getReadOnlyProperty();
    }

    /// Says which message is looked at, so that what is far from it goes when there are too many.
    ///
    /// @param messageId null for the newest
    public void read(@Nullable String messageId) {
        reading = messageId;
    }

    /// Keeps up to 500 messages instead of 50 until unsubscribed.
    public Subscription show() {
        shown++;
        return new Subscription() {
            private boolean over;

            @Override
            public void unsubscribe() {
                if (!over) {
                    over = true;
                    shown--;
                    hidden();
                }
            }
        };
    }

    /// A new message; false if it lies outside the loaded stretch.
    boolean add(Cell<Message> message) {
        boolean inside = atEnd.get();
        int place = find(message.id());
        if (inside && place < 0) {
            messages.add(-place - 1, message);
            trim();
        }
        Message last = arrived.get();
        if (last == null || last.id().compareTo(message.id()) < 0) {
            arrived.set(message.get());
        }
        return inside;
    }

    void remove(String messageId) {
        int place = find(messageId);
        if (place >= 0) {
            messages.remove(place);
        }
    }

    /// The newest page. What was loaded before it stays if there is no gap.
    void fillLatest(List<Cell<Message>> page, boolean start) {
        boolean joined = !page.isEmpty()
                && !messages.isEmpty()
                && page.getFirst().id().compareTo(messages.getLast().id()) <= 0
                && page.getFirst().id().compareTo(messages.getFirst().id()) >= 0;
        List<Cell<Message>> target = new ArrayList<>();
        if (joined) {
            String first = page.getFirst().id();
            messages.stream().filter(cell -> cell.id().compareTo(first) < 0).forEach(target::add);
        }
        boolean older = !target.isEmpty();
        target.addAll(page);
        Lists.become(messages, target);
        atStart.set(older ? atStart.get() : start);
        atEnd.set(true);
        stale.set(false);
        trim(messages.size());
    }

    /// A page before the loaded stretch; ignored if that no longer begins with `before`.
    void fillOlder(String before, List<Cell<Message>> page, boolean start) {
        if (!messages.isEmpty() && messages.getFirst().id().equals(before)) {
            messages.addAll(0, page);
            atStart.set(start);
            trim();
        }
    }

    /// A page after the loaded stretch; ignored if that no longer ends with `after`.
    void fillNewer(String after, List<Cell<Message>> page, boolean end) {
        if (!messages.isEmpty() && messages.getLast().id().equals(after)) {
            messages.addAll(page);
            atEnd.set(end);
            trim();
        }
    }

    /// A page around some message replaces everything.
    void fillAround(List<Cell<Message>> page, boolean start, boolean end) {
        TreeMap<String, Cell<Message>> sorted = new TreeMap<>();
        page.forEach(cell -> sorted.put(cell.id(), cell));
        Lists.become(messages, List.copyOf(sorted.values()));
        atStart.set(start);
        atEnd.set(end);
        stale.set(false);
    }

    /// A message that is not loaded was heard of: if it belongs here, something was missed.
    void missed(String messageId) {
        if (!messages.isEmpty()
                && messages.getFirst().id().compareTo(messageId) < 0
                && (atEnd.get() || messages.getLast().id().compareTo(messageId) > 0)) {
            stale.set(true);
        }
    }

    void reconnected() {
        stale.set(false);
        stale.set(true);
    }

    /// The channel is gone.
    void clear() {
        messages.clear();
        pending.clear();
        atStart.set(false);
        atEnd.set(false);
        stale.set(true);
    }

    void addPending(PendingMessage message) {
        pending.add(message);
    }

    /// Replaces the pending message of the same nonce, if there is one.
    void changePending(PendingMessage message) {
        pending.replaceAll(old -> old.nonce().equals(message.nonce()) ? message : old);
    }

    void removePending(String nonce) {
        pending.removeIf(message -> message.nonce().equals(nonce));
    }

    private void hidden() {
        if (shown > 0) {
            return;
        }
        if (reading != null || atEnd.get()) {
            trim();
        } else {
            messages.clear();
            atStart.set(false);
            stale.set(true);
        }
    }

    private void trim() {
        int place = reading == null ? messages.size() : find(reading);
        trim(place < 0 ? -place - 1 : place);
    }

    /// Leaves as many messages as may stay around the one at `place`. Lets a shown timeline grow by a few before
    /// cutting, so that not every new message costs a removal.
    private void trim(int place) {
        int limit = limit();
        int excess = messages.size() - limit;
        if (excess <= (shown > 0 ? HIDDEN : 0)) {
            return;
        }
        int first = Math.clamp(place - limit / 2, 0, excess);
        if (first < excess) {
            messages.remove(first + limit, messages.size());
            atEnd.set(false);
        }
        if (first > 0) {
            messages.remove(0, first);
            atStart.set(false);
        }
    }

    private int limit() {
        return shown > 0 ? SHOWN : HIDDEN;
    }

    private int find(String messageId) {
        int low = 0;
        int high = messages.size() - 1;
        // New messages are looked for at the end most of the time.
        if (high >= 0 && messages.get(high).id().compareTo(messageId) < 0) {
            return -(high + 1) - 1;
        }
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = messages.get(middle).id().compareTo(messageId);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
