package chat.holt.rest;

import chat.holt.model.Channel;
import chat.holt.model.EditUser;
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

    public User self() throws ApiException, IOException, InterruptedException {
        return fetch("@me");
    }

    /// Needs Access to the user. Errors: `NotFound`, `MissingPermission`.
    public User fetch(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}", userId), User.class));
    }

    /// Changes one's own user. Event: `UserUpdate`.
    public User editSelf(EditUser edit) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.patch("users/{user}", "@me"), User.class).body(edit));
    }

    /// Needs ViewProfile.
    public UserProfile profile(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}/profile", userId), UserProfile.class));
    }

    /// Friends, servers and conversations in common. Needs ViewProfile.
    public MutualResponse mutual(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}/mutual", userId), MutualResponse.class));
    }

    /// Opens the conversation with the user, or one's saved notes. Needs SendMessage towards the user. Event:
    /// `ChannelCreate` the first time.
    public Channel openDirectMessage(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/{user}/dm", userId), Channel.class));
    }

    public List<Channel> directMessages() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("users/dms"), new TypeReference<List<Channel>>() {}));
    }

    /// Sends a friend request by `name#1234`. Errors: `InvalidProperty`, `NotFound`, `IsBot` and those of
    /// [#befriend]. Event: `UserRelationship` to both.
    public User requestFriend(FriendRequest request) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("users/friend"), User.class).body(request));
    }

    /// Accepts a request, or sends one. Errors: `NoEffect`, `AlreadyFriends`, `AlreadySentRequest`, `Blocked`,
    /// `BlockedByOther`, `TooManyPendingFriendRequests`. Event: `UserRelationship` to both.
    public User befriend(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("users/{user}/friend", userId), User.class));
    }

    /// Ends a friendship, denies or cancels a request. Event: `UserRelationship` to both.
    public User unfriend(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.delete("users/{user}/friend", userId), User.class));
    }

    public User block(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.put("users/{user}/block", userId), User.class));
    }

    public User unblock(String userId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.delete("users/{user}/block", userId), User.class));
    }
}
