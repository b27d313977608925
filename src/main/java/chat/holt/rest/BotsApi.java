package chat.holt.rest;

import chat.holt.model.BotWithUser;
import chat.holt.model.CreateBot;
import chat.holt.model.EditBot;
import chat.holt.model.FetchBotResponse;
import chat.holt.model.InviteBot;
import chat.holt.model.OwnedBots;
import chat.holt.model.PublicBot;
import java.io.IOException;

/// Bots (`rest.md §9`). Others' are `NotFound`.
public final class BotsApi {

    private final RestClient client;

    public BotsApi(RestClient client) {
        this.client = client;
    }

    /// Not for bots. Errors: `IsBot`, `ReachedMaximumBots`, `InvalidUsername`, `UsernameTaken`.
    public BotWithUser create(CreateBot bot) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.post("bots/create"), BotWithUser.class).body(bot));
    }

    /// One's own bots with their tokens.
    public OwnedBots owned() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("bots/@me"), OwnedBots.class));
    }

    /// A bot of one's own. Not for bots. Errors: `IsBot`, `NotFound`.
    public FetchBotResponse fetch(String botId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("bots/{bot}", botId), FetchBotResponse.class));
    }

    /// Errors: `NotFound`. Events: `UserUpdate` with a new name, `Logout` to the bot with a new token.
    public BotWithUser edit(String botId, EditBot edit) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.patch("bots/{bot}", botId), BotWithUser.class).body(edit));
    }

    /// Errors: `NotFound`. Event: `UserUpdate`.
    public void delete(String botId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("bots/{bot}", botId)));
    }

    /// What anyone may know before inviting a bot. Errors: `NotFound` (private).
    public PublicBot preview(String botId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("bots/{bot}/invite", botId), PublicBot.class));
    }

    /// Adds a bot to a server (needs ManageServer) or group (InviteOthers). Not for bots. Errors: `IsBot`,
    /// `NotFound`, `BotIsPrivate`, `MissingPermission`, `Banned`, `AlreadyInServer`, `AlreadyInGroup`,
    /// `GroupTooLarge`. Events: `ServerMemberJoin`; or `ChannelGroupJoin`, `Message`.
    public void invite(String botId, InviteBot place) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("bots/{bot}/invite", botId)).body(place));
    }
}
