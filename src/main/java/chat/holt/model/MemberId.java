package chat.holt.model;

/// Key of memberships and bans.
public record MemberId(String server, String user) {}
