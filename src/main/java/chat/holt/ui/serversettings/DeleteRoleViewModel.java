package chat.holt.ui.serversettings;

import chat.holt.commands.Failure;
import chat.holt.commands.RoleCommands;
import chat.holt.i18n.Text;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Deleting one role.
public final class DeleteRoleViewModel {
    private final RoleCommands commands;
    private final String serverId;
    private final RoleRow role;
    private final Consumer<String> toast;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /// @param toast shows a short text when it is done
    DeleteRoleViewModel(RoleCommands commands, String serverId, RoleRow role, Consumer<String> toast) {
        this.commands = commands;
        this.serverId = serverId;
        this.role = role;
        this.toast = toast;
    }

    public RoleRow role() {
        return role;
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

    /// Deletes the role.
    public void submit() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        error.set("");
        commands.delete(serverId, role.id())
                .onDone(() -> busy.set(false))
                .onFailure(problem -> error.set(Failure.of(problem).text()))
                .onSuccess(done -> {
                    toast.accept(Text.of("settings.server.role.delete.done", role.name()));
                    closed.set(true);
                });
    }
}
