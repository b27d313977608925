package chat.holt.commands;

import chat.holt.store.Store;
import chat.holt.threading.Delays;
import java.time.Duration;
import java.time.InstantSource;
import javafx.util.Subscription;

/// What keeps a list of a server's members current: it fetches them, and lets the list be put in order after batches of
/// events, but at most every [#PACE]. UI thread only.
public final class MemberRoll {
    /// Shortest time between two orderings because of events.
    public static final Duration PACE = Duration.ofMillis(250);

    private final MemberCommands commands;
    private final String serverId;
    private final InstantSource clock;
    private final Delays delays;
    private final Runnable order;
    private final Attempt fetch = new Attempt();
    private final Subscription batches;
    private Subscription waiting = Subscription.EMPTY;
    private boolean due;
    private long lastOrder;

    /// @param order puts the list in order; not called before [#start]
    public MemberRoll(
            Store store, MemberCommands commands, String serverId, InstantSource clock, Delays delays, Runnable order) {
        this.commands = commands;
        this.serverId = serverId;
        this.clock = clock;
        this.delays = delays;
        this.order = order;
        batches = store.onBatchEnd(this::batchEnded);
    }

    /// Puts the members known already in order, and fetches all.
    public void start() {
        refresh();
        load();
    }

    /// How fetching goes.
    public Attempt fetch() {
        return fetch;
    }

    /// Fetches the members, unless they are on their way.
    public void load() {
        fetch.run(() -> commands.loadMembers(serverId).onDone(this::refresh), loaded -> {});
    }

    /// Puts the list in order now.
    public void refresh() {
        waiting.unsubscribe();
        due = false;
        lastOrder = clock.millis();
        order.run();
    }

    /// Ends listening.
    public void close() {
        batches.unsubscribe();
        waiting.unsubscribe();
    }

    private void batchEnded() {
        long since = clock.millis() - lastOrder;
        if (since >= PACE.toMillis() || since < 0) {
            refresh();
        } else if (!due) {
            due = true;
            waiting = delays.after(PACE.minusMillis(since), this::refresh);
        }
    }
}
