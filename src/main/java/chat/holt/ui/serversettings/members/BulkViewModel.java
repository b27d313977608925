package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.model.EditMember;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.serversettings.members.ActionQueue.Phase;
import chat.holt.ui.serversettings.members.ActionQueue.Target;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Acts on the members selected in the table, in a queue that goes on while one looks at other pages.
public final class BulkViewModel implements SettingsPage {
    /// What the server allows: 5 acts in 10 seconds on one server (`errors.md`, rate limits).
    static final Duration PACE = Duration.ofSeconds(2);

    private final MembersViewModel members;
    private final Consumer<String> toast;
    private final ReadOnlyObjectWrapper<@Nullable ActionQueue> queue = new ReadOnlyObjectWrapper<>();
    private final Subscription connection;
    private boolean closed;

    /// Whom an act would reach.
    ///
    /// @param outOfReach how many of the selected one may not act on
    public record Reach(List<Target> targets, int outOfReach) {}

    /// @param online whether there is a connection
    /// @param toast says how a queue ended when its page is no longer open
    public BulkViewModel(MembersViewModel members, ObservableValue<Boolean> online, Consumer<String> toast) {
        this.members = members;
        this.toast = toast;
        connection = online.subscribe(now -> {
            ActionQueue running = queue.get();
            if (running != null) {
                running.online(now);
            }
        });
    }

    /// The table whose selection is acted on.
    public MembersViewModel members() {
        return members;
    }

    /// The acts your permissions allow, mildest first.
    public List<BulkAct> acts() {
        return Arrays.stream(BulkAct.values())
                .filter(act ->
                        members.store().rights().server(members.serverId()).has(act.permission()))
                .toList();
    }

    /// The queue that runs or ran last; null before the first and after it was put away.
    public ReadOnlyObjectProperty<@Nullable ActionQueue> queue() {
        return queue.getReadOnlyProperty();
    }

    /// Whether a queue has something left to do; another can begin only after it.
    public boolean busy() {
        ActionQueue last = queue.get();
        return last != null && last.progress().get().phase() != Phase.FINISHED;
    }

    /// Whom of the selected members the act would reach.
    public Reach reach(BulkAct act) {
        List<Target> targets = members.selected().stream()
                .filter(id -> members.store()
                        .rights()
                        .may(members.serverId(), id, act.rule())
                        .allowed())
                .map(id -> new Target(id, members.name(id)))
                .toList();
        return new Reach(targets, members.selected().size() - targets.size());
    }

    /// Kicks everybody within reach.
    public void kick(@Nullable String reason) {
        start(BulkAct.KICK, id -> members.commands().kick(members.serverId(), id, reason));
    }

    /// Bans everybody within reach.
    public void ban(@Nullable String reason, MessageSweep sweep) {
        start(
                BulkAct.BAN,
                id -> members.commands()
                        .ban(members.serverId(), id, reason, sweep.age().toSeconds()));
    }

    /// Times everybody within reach out, from now.
    public void timeout(@Nullable String reason, Duration length) {
        EditMember edit = EditMember.NOTHING.withTimeout(members.now().plus(length));
        start(BulkAct.TIMEOUT, id -> members.commands().edit(members.serverId(), id, edit, reason));
    }

    /// Puts a finished queue away.
    public void dismiss() {
        if (!busy()) {
            queue.set(null);
        }
    }

    /// Ends listening; a queue that runs goes on to its end and then says how it went.
    @Override
    public void close() {
        members.close();
        closed = true;
        if (!busy()) {
            connection.unsubscribe();
        }
    }

    private void start(BulkAct act, Function<String, Task<@Nullable Void>> each) {
        if (busy()) {
            return;
        }
        List<Target> targets = reach(act).targets();
        ActionQueue next = new ActionQueue(Text.of(act.key("running"), targets.size()), targets, PACE, each);
        members.selected().clear();
        queue.set(next);
        next.progress().subscribe(progress -> {
            if (closed && progress.phase() == Phase.FINISHED) {
                connection.unsubscribe();
                toast.accept(Text.of("settings.bulk.ended", next.title(), progress.done(), progress.failed()));
            }
        });
        next.run();
    }
}
