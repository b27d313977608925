package chat.holt.ui.members;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.i18n.Text;
import chat.holt.store.Store;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.Reason;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Banning somebody, a member or not, and deleting their recent messages if wanted.
public final class BanMemberViewModel {
    private final MemberCommands commands;
    private final String serverId;
    private final Consumer<String> toast;
    private final MemberSummary member;
    private final Reason reason = Reason.ofBan();
    private final ObjectProperty<MessageSweep> deletion = new SimpleObjectProperty<>(MessageSweep.NONE);
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    public BanMemberViewModel(
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

    /// Which messages go too; none at first.
    public ObjectProperty<MessageSweep> deletion() {
        return deletion;
    }

    public BooleanExpression canSubmit() {
        return reason.valid().and(attempt.busy().not());
    }

    public Attempt attempt() {
        return attempt;
    }

    /// Bans.
    public void submit() {
        if (!canSubmit().get()) {
            return;
        }
        attempt.run(
                () -> commands.ban(
                        serverId,
                        member.userId(),
                        reason.value(),
                        deletion.get().age().toSeconds()),
                done -> toast.accept(Text.of("members.ban.done", member.name())));
    }
}
