package chat.holt.commands;

import chat.holt.model.BotWithUser;
import chat.holt.model.CreateBot;
import chat.holt.model.EditBot;
import chat.holt.model.InviteBot;
import chat.holt.model.OwnedBots;
import chat.holt.model.PublicBot;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Your bots, and those you invite. Their users come into the store. UI thread only.
public class BotCommands {
    private final Requests requests;

    public BotCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected BotCommands() {
        requests = Requests.unconnected();
    }

    /// Your bots with their tokens.
    public Task<OwnedBots> load() {
        long since = requests.store().revision();
        Task<OwnedBots> task = requests.ask(api -> api.bots().owned());
        return task.onSuccess(owned -> requests.store().replies().users(owned.users(), since));
    }

    public Task<BotWithUser> create(String name) {
        return show(api -> api.bots().create(new CreateBot(name)));
    }

    public Task<BotWithUser> edit(String botId, EditBot edit) {
        return show(api -> api.bots().edit(botId, edit));
    }

    /// Ends the old token at once.
    public Task<BotWithUser> renewToken(String botId) {
        return edit(botId, EditBot.NOTHING.without("Token"));
    }

    public Task<@Nullable Void> delete(String botId) {
        return requests.tell(api -> api.bots().delete(botId));
    }

    /// What anyone may know of a bot that can be invited.
    public Task<PublicBot> preview(String botId) {
        return requests.ask(api -> api.bots().preview(botId));
    }

    public Task<@Nullable Void> inviteToServer(String botId, String serverId) {
        return requests.tell(api -> api.bots().invite(botId, new InviteBot(serverId, null)));
    }

    public Task<@Nullable Void> inviteToGroup(String botId, String groupId) {
        return requests.tell(api -> api.bots().invite(botId, new InviteBot(null, groupId)));
    }

    private Task<BotWithUser> show(Requests.Question<BotWithUser> question) {
        long since = requests.store().revision();
        Task<BotWithUser> task = requests.ask(question);
        return task.onSuccess(bot -> requests.store().replies().users(List.of(bot.user()), since));
    }
}
