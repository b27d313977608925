package chat.holt.ui.members;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.i18n.Text;
import chat.holt.store.Store;
import chat.holt.ui.kit.Reason;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;

/// Removing a member who may come back with an invite.
public final class KickMemberViewModel {
    private final MemberCommands commands;
    private final String serverId;
    private final Consumer<String> toast;
    private final MemberSummary member;
    private final Reason reason = Reason.ofAudit();
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    public KickMemberViewModel(
            Store store, MemberCommands commands, String serverId, String userId, Consumer<String> toast) {
        this.commands = commands;
        this.serverId = serverId;
        this.toast = toast;
        this.member = MemberSummary.of(store, serverId, userId);
    }

    public MemberSummary member() {
        return member;
    }

    public Reason reason() {
        return reason;
    }

    public BooleanExpression canSubmit() {
        return reason.valid().and(attempt.busy().not());
    }

    public Attempt attempt() {
        return attempt;
    }

    /// Kicks the member.
    public void submit() {
        if (!canSubmit().get()) {
            return;
        }
        attempt.run(
                () -> commands.kick(serverId, member.userId(), reason.value()),
                done -> toast.accept(Text.of("members.kick.done", member.name())));
    }
}
