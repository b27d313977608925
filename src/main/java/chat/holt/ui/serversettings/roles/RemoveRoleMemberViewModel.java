package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.model.EditMember;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.store.Store;
import chat.holt.ui.kit.Reason;
import java.util.List;

/// Taking a role from one member.
public final class RemoveRoleMemberViewModel {
    private final Store store;
    private final MemberCommands commands;
    private final String serverId;
    private final Role role;
    private final RoleMember member;
    private final Attempt attempt = new Attempt();
    private final Reason reason = Reason.ofAudit();

    RemoveRoleMemberViewModel(Store store, MemberCommands commands, String serverId, Role role, RoleMember member) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.role = role;
        this.member = member;
    }

    public String roleName() {
        return role.name();
    }

    public RoleMember member() {
        return member;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    public Reason reason() {
        return reason;
    }

    /// Takes it.
    public void submit() {
        Member now = store.member(serverId, member.userId()).get();
        List<String> left = now == null
                ? List.of()
                : now.roles().stream().filter(id -> !id.equals(role.id())).toList();
        attempt.run(
                () -> commands.edit(serverId, member.userId(), EditMember.NOTHING.withRoles(left), reason.value()),
                done -> {});
    }
}
