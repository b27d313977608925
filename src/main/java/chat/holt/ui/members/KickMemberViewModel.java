package chat.holt.ui.members;

import chat.holt.commands.Failure;
import chat.holt.commands.MemberCommands;
import chat.holt.i18n.Text;
import chat.holt.store.Store;
import chat.holt.ui.kit.Reason;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Removing a member who may come back with an invite.
public final class KickMemberViewModel {
    private final MemberCommands commands;
    private final String serverId;
    private final Consumer<String> toast;
    private final MemberSummary member;
    private final Reason reason = Reason.ofAudit();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

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
        return reason.valid().and(busy.not());
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Turns true when it is done.
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// Why it was refused; empty before.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Kicks the member.
    public void submit() {
        if (!canSubmit().get()) {
            return;
        }
        busy.set(true);
        error.set("");
        commands.kick(serverId, member.userId(), reason.value())
                .onDone(() -> busy.set(false))
                .onFailure(problem -> error.set(Failure.of(problem).text()))
                .onSuccess(done -> {
                    toast.accept(Text.of("members.kick.done", member.name()));
                    closed.set(true);
                });
    }
}
