package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.model.EditMember;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.ActionQueue.Target;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Acts on the members selected in the table, in a queue that goes on while one looks at other pages.
public final class BulkViewModel implements SettingsPage {
    private final MembersViewModel members;
    private final QueueViewModel run;

    /// Whom an act would reach.
    ///
    /// @param outOfReach how many of the selected one may not act on
    public record Reach(List<Target> targets, int outOfReach) {}

    /// @param online whether there is a connection
    /// @param toast says how a queue ended when its page is no longer open
    public BulkViewModel(MembersViewModel members, ObservableValue<Boolean> online, Consumer<String> toast) {
        this.members = members;
        run = new QueueViewModel(online, toast);
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

    /// The queue that runs or ran last.
    public QueueViewModel run() {
        return run;
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

    /// Ends listening; a queue that runs goes on to its end and then says how it went.
    @Override
    public void close() {
        members.close();
        run.close();
    }

    private void start(BulkAct act, Function<String, Task<@Nullable Void>> each) {
        List<Target> targets = reach(act).targets();
        if (run.start(
                new ActionQueue(Text.of(act.key("running"), targets.size()), targets, QueueViewModel.PACE, each))) {
            members.selected().clear();
        }
    }
}
