package chat.holt.ui.serversettings.members;

import chat.holt.commands.MemberCommands;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.permissions.MemberAct;
import chat.holt.permissions.Permissions;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.moderation.ActOptions;
import chat.holt.ui.kit.moderation.RoleChoice;
import chat.holt.ui.kit.moderation.TimeoutChoice;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.ActionQueue.Target;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Acts on the members selected in the table, in a queue that goes on while one looks at other pages.
public final class BulkViewModel implements SettingsPage {
    private final MembersViewModel members;
    private final QueueViewModel run;

    /// Whom an act would reach.
    ///
    /// @param outOfReach how many of the selected one may not act on
    /// @param alike how many the act would not change
    public record Reach(List<Target> targets, int outOfReach, int alike) {}

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

    /// The acts your permissions allow, mildest first. Nicknames can only be cleared, for nobody wants many people
    /// of the same name.
    public List<MemberAct> acts() {
        Permissions mine = members.store().rights().server(members.serverId());
        return Arrays.stream(MemberAct.values())
                .filter(act -> act != MemberAct.NICKNAME && mine.has(act.permission()))
                .toList();
    }

    /// The queue that runs or ran last.
    public QueueViewModel run() {
        return run;
    }

    /// Whom of the selected members the act would reach and change.
    public Reach reach(MemberAct act) {
        List<Target> targets = new ArrayList<>();
        int outOfReach = 0;
        int alike = 0;
        for (String id : members.selected()) {
            Member member = members.store().member(members.serverId(), id).get();
            if (!members.store()
                    .rights()
                    .may(members.serverId(), id, act.rule())
                    .allowed()) {
                outOfReach++;
            } else if (member == null || !act.changes(member, inCall(id), members.now())) {
                alike++;
            } else {
                targets.add(new Target(id, members.name(id)));
            }
        }
        return new Reach(targets, outOfReach, alike);
    }

    /// The act, to be filled in.
    public ActOptions options(MemberAct act) {
        Store store = members.store();
        return new ActOptions(
                act,
                new TimeoutChoice(members::now, ZoneId.systemDefault()),
                "",
                members.roles().stream()
                        .map(role -> RoleChoice.of(
                                role, Refusal.textOrNull(store.rights().mayGive(members.serverId(), role)), null))
                        .toList(),
                store.callsOf(members.serverId()));
    }

    /// Does what is filled in to everybody within reach, from now; when roles change, to those whose roles do.
    public void start(ActOptions options) {
        List<Target> targets = reach(options.act()).targets().stream()
                .filter(target -> {
                    Member member = member(target.userId());
                    return member != null && options.changes(member);
                })
                .toList();
        String title = Text.of("settings.bulk." + options.act().name() + ".running", targets.size());
        if (run.start(new ActionQueue(title, targets, QueueViewModel.PACE, id -> act(options, id)))) {
            members.selected().clear();
        }
    }

    private Task<@Nullable Void> act(ActOptions options, String userId) {
        MemberCommands commands = members.commands();
        String reason = options.reason().value();
        return switch (options.act()) {
            case KICK -> commands.kick(members.serverId(), userId, reason);
            case BAN ->
                commands.ban(
                        members.serverId(),
                        userId,
                        reason,
                        options.sweep().get().age().toSeconds());
            default -> edit(options, userId, reason);
        };
    }

    private Task<@Nullable Void> edit(ActOptions options, String userId, @Nullable String reason) {
        Member member = member(userId);
        EditMember edit = member == null ? null : options.edit(member);
        if (edit == null) {
            // The server says best that somebody left.
            return members.commands().edit(members.serverId(), userId, EditMember.NOTHING, reason);
        }
        return members.commands().edit(members.serverId(), userId, edit, reason);
    }

    private @Nullable Member member(String userId) {
        return members.store().member(members.serverId(), userId).get();
    }

    private boolean inCall(String userId) {
        return members.store().callOf(members.serverId(), userId).isPresent();
    }

    /// Ends listening; a queue that runs goes on to its end and then says how it went.
    @Override
    public void close() {
        members.close();
        run.close();
    }
}
