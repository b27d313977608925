package chat.holt.ui.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.util.Subscription;

/// [Delays] whose clock the test moves.
final class ManualDelays implements Delays {
    private record Entry(Duration due, Runnable action) {}

    private final List<Entry> entries = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Subscription after(Duration delay, Runnable action) {
        Entry entry = new Entry(now.plus(delay), action);
        entries.add(entry);
        return () -> entries.removeIf(other -> other == entry);
    }

    /// Moves on, running everything due in order.
    void advance(Duration time) {
        Duration end = now.plus(time);
        while (true) {
            Entry next = entries.stream()
                    .filter(entry -> entry.due().compareTo(end) <= 0)
                    .min(Comparator.comparing(Entry::due))
                    .orElse(null);
            if (next == null) {
                now = end;
                return;
            }
            now = next.due();
            entries.remove(next);
            next.action().run();
        }
    }
}
