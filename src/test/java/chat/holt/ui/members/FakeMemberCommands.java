package chat.holt.ui.members;

import chat.holt.commands.MemberCommands;
import chat.holt.json.Json;
import chat.holt.model.BanListResult;
import chat.holt.model.EditMember;
import chat.holt.threading.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records what was asked; the test ends the tasks.
public final class FakeMemberCommands extends MemberCommands {
    public final List<String> calls = new ArrayList<>();
    public final List<Task<@Nullable Void>> tasks = new ArrayList<>();
    public final List<Task<BanListResult>> lists = new ArrayList<>();

    @Override
    public Task<@Nullable Void> loadMembers(String serverId) {
        return called("loadMembers");
    }

    @Override
    public Task<@Nullable Void> edit(String serverId, String userId, EditMember edit, @Nullable String reason) {
        return called("edit " + userId + " " + Json.write(edit) + " " + reason);
    }

    @Override
    public Task<@Nullable Void> kick(String serverId, String userId, @Nullable String reason) {
        return called("kick " + userId + " " + reason);
    }

    @Override
    public Task<@Nullable Void> ban(String serverId, String userId, @Nullable String reason, long deleteSeconds) {
        return called("ban " + userId + " " + reason + " " + deleteSeconds);
    }

    @Override
    public Task<@Nullable Void> unban(String serverId, String userId, @Nullable String reason) {
        return called("unban " + userId);
    }

    @Override
    public Task<BanListResult> loadBans(String serverId) {
        calls.add("loadBans");
        lists.add(new Task<>());
        return lists.getLast();
    }

    /// Ends the latest task well.
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
