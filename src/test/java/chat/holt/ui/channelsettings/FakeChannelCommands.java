package chat.holt.ui.channelsettings;

import chat.holt.commands.ChannelCommands;
import chat.holt.model.EditChannel;
import chat.holt.threading.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records what was asked; the test ends the tasks.
public final class FakeChannelCommands extends ChannelCommands {
    public final List<EditChannel> edits = new ArrayList<>();
    public final List<String> calls = new ArrayList<>();
    public final List<Task<@Nullable Void>> tasks = new ArrayList<>();

    @Override
    public Task<@Nullable Void> edit(String channelId, EditChannel edit, @Nullable String reason) {
        edits.add(edit);
        return called("edit " + channelId + " " + reason);
    }

    @Override
    public Task<@Nullable Void> delete(String channelId, @Nullable String reason) {
        return called("delete " + channelId + " " + reason);
    }

    @Override
    public Task<@Nullable Void> setPermissions(
            String channelId, String roleId, long allow, long deny, @Nullable String reason) {
        return called("permissions " + channelId + " " + roleId + " " + allow + " " + deny + " " + reason);
    }

    @Override
    public Task<@Nullable Void> setDefaultPermissions(
            String channelId, long allow, long deny, @Nullable String reason) {
        return called("default " + channelId + " " + allow + " " + deny + " " + reason);
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
