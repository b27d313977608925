package chat.holt.rest;

import chat.holt.model.ChangeUsername;
import chat.holt.model.Channel;
import chat.holt.model.EditUser;
import chat.holt.model.FlagResponse;
import chat.holt.model.FriendRequest;
import chat.holt.model.MutualResponse;
import chat.holt.model.User;
import chat.holt.model.UserProfile;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/// Users, relationships and direct messages (`rest.md §6–8`).
public final class UsersApi {

    private final RestClient client;

    public UsersApi(RestClient client) {
        this.client = client;
    }

    /// Oneself, with one's relations to others.
    public User self() throws ApiException, IOException, InterruptedException {
        return fetch("@me");
    }

    /// Needs Access to the user. Errors: `NotFound`, `MissingPermission`.
    public User fetch(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}", userId), User.class));
    }

    /// Changes one's own user. Errors: `NotPrivileged` (badges, flags), `NotFound` (file). Event: `UserUpdate`.
    public User editSelf(EditUser edit) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.patch("users/{user}", "@me"), User.class).body(edit));
    }

    /// Changes the user of a bot of one's own. Errors: `NotPrivileged` (not one's bot), `NotFound` (file). Event:
    /// `UserUpdate`.
    public User edit(String userId, EditUser edit) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.patch("users/{user}", userId), User.class).body(edit));
    }

    /// Not for bots. Errors: `InvalidCredentials`, `InvalidUsername`, `UsernameTaken`,
    /// `DiscriminatorChangeRatelimited`. Event: `UserUpdate`.
    public User changeUsername(ChangeUsername change) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.patch("users/@me/username"), User.class).body(change));
    }

    /// Nothing for a user nobody knows. Needs no account.
    public FlagResponse flags(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}/flags", userId), FlagResponse.class));
    }

    /// The picture of a user without one, as a PNG file. Needs no account.
    public byte[] defaultAvatar(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}/default_avatar", userId), byte[].class));
    }

    /// Needs ViewProfile. Errors: `NotFound`, `MissingPermission`.
    public UserProfile profile(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}/profile", userId), UserProfile.class));
    }

    /// Friends, servers and conversations in common. Needs ViewProfile. Errors: `InvalidOperation` (oneself),
    /// `NotFound`,
    /// `MissingPermission`.
    public MutualResponse mutual(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}/mutual", userId), MutualResponse.class));
    }

    /// Opens the conversation with the user, or one's saved notes. Needs SendMessage towards the user. Errors:
    /// `NotFound`, `MissingPermission`. Event: `ChannelCreate` the first time.
    public Channel openDirectMessage(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}/dm", userId), Channel.class));
    }

    /// All one's conversations, groups and notes, closed ones too.
    public List<Channel> directMessages() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/dms"), new TypeReference<List<Channel>>() {}));
    }

    /// Sends a friend request by `name#1234`. Errors: `InvalidProperty`, `NotFound`, `IsBot` and those of
    /// [#befriend]. Event: `UserRelationship` to both.
    public User requestFriend(FriendRequest request) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("users/friend"), User.class).body(request));
    }

    /// Accepts a request, or sends one. Not for bots. Errors: `NotFound`, `IsBot`, `NoEffect` (oneself),
    /// `AlreadyFriends`, `AlreadySentRequest`, `Blocked`, `BlockedByOther`, `TooManyPendingFriendRequests`. Event:
    /// `UserRelationship` to both.
    public User befriend(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("users/{user}/friend", userId), User.class));
    }

    /// Ends a friendship, denies or cancels a request. Not for bots. Errors: `NotFound`, `IsBot`, `NoEffect`. Event:
    /// `UserRelationship` to both.
    public User unfriend(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.delete("users/{user}/friend", userId), User.class));
    }

    /// Errors: `NotFound`, `NoEffect`. Event: `UserRelationship` to both.
    public User block(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("users/{user}/block", userId), User.class));
    }

    /// Errors: `NotFound`, `NoEffect`, `InternalError`. Event: `UserRelationship` to both.
    public User unblock(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.delete("users/{user}/block", userId), User.class));
    }
}
