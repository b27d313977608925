package chat.holt.rest;

import chat.holt.model.Channel;
import chat.holt.model.CreateGroup;
import chat.holt.model.User;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/// Groups (`rest.md §21`); editing and leaving them is in [ChannelsApi].
public final class GroupsApi {

    private final RestClient client;

    public GroupsApi(RestClient client) {
        this.client = client;
    }

    /// Starts a group with friends. Not for bots. Errors: `IsBot`, `NotFriends`, `GroupTooLarge`. Event:
    /// `ChannelCreate` to each.
    public Channel create(CreateGroup group) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.post("channels/create"), Channel.class).body(group));
    }

    /// Needs ViewChannel. Errors: `NotFound`, `MissingPermission`, `InvalidOperation` (no group).
    public List<User> members(String groupId) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.get("channels/{channel}/members", groupId), new TypeReference<List<User>>() {}));
    }

    /// Adds a friend. Needs InviteOthers. Not for bots. Errors: `IsBot`, `NotFound`, `MissingPermission`,
    /// `NotFriends`, `AlreadyInGroup`, `GroupTooLarge`, `InvalidOperation`. Events: `ChannelGroupJoin`, `Message`;
    /// `ChannelCreate` to the new one.
    public void add(String groupId, String userId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.put("channels/{channel}/recipients/{user}", groupId, userId)));
    }

    /// For the owner only. Not for bots. Errors: `IsBot`, `NotFound`, `MissingPermission`, `CannotRemoveYourself`,
    /// `NotInGroup`, `InvalidOperation`. Events: `ChannelGroupLeave`, `Message`.
    public void remove(String groupId, String userId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("channels/{channel}/recipients/{user}", groupId, userId)));
    }
}
