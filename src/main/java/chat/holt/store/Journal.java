package chat.holt.store;

import chat.holt.gateway.GatewayEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Recent events about things that were not loaded. A reply that brings such a thing may be older than the event, so
/// the event is applied again after it.
final class Journal {
    private static final int CAPACITY = 4096;

    private final Deque<Entry> entries = new ArrayDeque<>();

    void add(GatewayEvent event, long revision) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(new Entry(event, revision));
    }

    /// Events after the revision, in order.
    List<GatewayEvent> after(long revision) {
        return entries.stream()
                .filter(entry -> entry.revision > revision)
                .map(Entry::event)
                .toList();
    }

    void clear() {
        entries.clear();
    }

    private record Entry(GatewayEvent event, long revision) {}
}
