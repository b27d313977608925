package chat.holt.commands;

import chat.holt.model.CreateEmoji;
import chat.holt.model.EditEmoji;
import chat.holt.model.Emoji;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import org.jspecify.annotations.Nullable;

/// Custom emojis of a server. Events bring the changes. UI thread only.
public class EmojiCommands {
    private final Requests requests;

    public EmojiCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected EmojiCommands() {
        requests = Requests.unconnected();
    }

    /// Makes an uploaded picture an emoji.
    ///
    /// @param fileId from [FileCommands#upload] with tag `emojis`
    /// @param name 1–32 of `a-z0-9_`
    public Task<Emoji> create(String serverId, String fileId, String name, @Nullable String reason) {
        CreateEmoji emoji = new CreateEmoji(name, new Emoji.OfServer(serverId), false);
        return requests.ask(api -> api.emojis().create(fileId, emoji, reason));
    }

    public Task<@Nullable Void> rename(String emojiId, String name, @Nullable String reason) {
        return Requests.outcome(requests.ask(api -> api.emojis().edit(emojiId, new EditEmoji(name), reason)));
    }

    public Task<@Nullable Void> delete(String emojiId, @Nullable String reason) {
        return requests.tell(api -> api.emojis().delete(emojiId, reason));
    }
}
