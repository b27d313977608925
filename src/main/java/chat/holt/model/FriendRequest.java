package chat.holt.model;

/// Body of a friend request by tag, `name#1234`.
public record FriendRequest(String username) {}
