package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Attempt;
import chat.holt.commands.RoleCommands;
import chat.holt.i18n.Text;
import java.util.function.Consumer;

/// Deleting one role.
public final class DeleteRoleViewModel {
    private final RoleCommands commands;
    private final String serverId;
    private final RoleRow role;
    private final Consumer<String> toast;
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    public DeleteRoleViewModel(RoleCommands commands, String serverId, RoleRow role, Consumer<String> toast) {
        this.commands = commands;
        this.serverId = serverId;
        this.role = role;
        this.toast = toast;
    }

    public RoleRow role() {
        return role;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Deletes the role.
    public void submit() {
        attempt.run(
                () -> commands.delete(serverId, role.id(), null),
                done -> toast.accept(Text.of("settings.server.role.delete.done", role.name())));
    }
}
