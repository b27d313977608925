package chat.holt.ui.serversettings.bans;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.ui.kit.Reason;

/// Lifting one ban.
public final class UnbanViewModel {
    private final MemberCommands commands;
    private final String serverId;
    private final BanRow ban;
    private final Runnable done;
    private final Reason reason = Reason.ofAudit();
    private final Attempt attempt = new Attempt();

    /// @param done runs when the ban was lifted
    public UnbanViewModel(MemberCommands commands, String serverId, BanRow ban, Runnable done) {
        this.commands = commands;
        this.serverId = serverId;
        this.ban = ban;
        this.done = done;
    }

    public BanRow ban() {
        return ban;
    }

    /// Why, for the audit log.
    public Reason reason() {
        return reason;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Lifts the ban.
    public void submit() {
        attempt.run(() -> commands.unban(serverId, ban.userId(), reason.value()), lifted -> done.run());
    }
}
