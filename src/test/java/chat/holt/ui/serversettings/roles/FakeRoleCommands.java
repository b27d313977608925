package chat.holt.ui.serversettings.roles;

import chat.holt.commands.RoleCommands;
import chat.holt.model.EditRole;
import chat.holt.model.NewRoleResponse;
import chat.holt.threading.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records what was asked; the test ends the tasks.
public final class FakeRoleCommands extends RoleCommands {
    public final List<String> calls = new ArrayList<>();
    public final List<Task<@Nullable Void>> tasks = new ArrayList<>();
    public final List<Task<NewRoleResponse>> created = new ArrayList<>();

    @Override
    public Task<@Nullable Void> reorder(String serverId, List<String> highestFirst, @Nullable String reason) {
        return called("reorder " + highestFirst);
    }

    @Override
    public Task<@Nullable Void> edit(String serverId, String roleId, EditRole edit, @Nullable String reason) {
        return called("edit " + roleId + " name=" + edit.name() + " colour=" + edit.colour() + " hoist=" + edit.hoist()
                + " remove=" + edit.remove());
    }

    @Override
    public Task<NewRoleResponse> create(String serverId, String name, @Nullable String reason) {
        calls.add("create " + name);
        created.add(new Task<>());
        return created.getLast();
    }

    @Override
    public Task<@Nullable Void> delete(String serverId, String roleId, @Nullable String reason) {
        return called("delete " + roleId);
    }

    @Override
    public Task<@Nullable Void> setPermissions(
            String serverId, String roleId, long allow, long deny, @Nullable String reason) {
        return called("permissions " + roleId + " " + allow + " " + deny);
    }

    @Override
    public Task<@Nullable Void> setDefaultPermissions(String serverId, long allow, @Nullable String reason) {
        return called("default " + allow);
    }

    @SuppressWarnings("NullAway")
    public void succeed() {
        tasks.getLast().succeed(null);
    }

    private Task<@Nullable Void> called(String call) {
        calls.add(call);
        tasks.add(new Task<>());
        return tasks.getLast();
    }
}
