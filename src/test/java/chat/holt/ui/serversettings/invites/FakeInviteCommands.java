package chat.holt.ui.serversettings.invites;

import chat.holt.commands.InviteCommands;
import chat.holt.model.Invite;
import chat.holt.threading.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records what was asked; the test ends the tasks.
final class FakeInviteCommands extends InviteCommands {
    final List<String> calls = new ArrayList<>();
    final List<Task<List<Invite>>> lists = new ArrayList<>();
    final List<Task<Invite>> creations = new ArrayList<>();
    final List<Task<@Nullable Void>> deletions = new ArrayList<>();

    @Override
    public Task<List<Invite>> load(String serverId) {
        calls.add("load");
        lists.add(new Task<>());
        return lists.getLast();
    }

    @Override
    public Task<Invite> create(String channelId, @Nullable String reason) {
        calls.add("create " + channelId);
        creations.add(new Task<>());
        return creations.getLast();
    }

    @Override
    public Task<@Nullable Void> delete(String code, @Nullable String reason) {
        calls.add("delete " + code + " " + reason);
        deletions.add(new Task<>());
        return deletions.getLast();
    }
}
