package chat.holt.ui.serversettings.invites;

import chat.holt.commands.Attempt;
import chat.holt.commands.InviteCommands;
import chat.holt.ui.kit.Reason;

/// Revoking an invite.
public final class RevokeInviteViewModel {
    private final InviteCommands commands;
    private final InviteRow invite;
    private final Runnable done;
    private final Reason reason = Reason.ofAudit();
    private final Attempt attempt = new Attempt();

    /// @param done runs when it was revoked
    RevokeInviteViewModel(InviteCommands commands, InviteRow invite, Runnable done) {
        this.commands = commands;
        this.invite = invite;
        this.done = done;
    }

    public InviteRow invite() {
        return invite;
    }

    /// For the audit log.
    public Reason reason() {
        return reason;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    public void submit() {
        if (reason.valid().get()) {
            attempt.run(() -> commands.delete(invite.code(), reason.value()), deleted -> done.run());
        }
    }
}
