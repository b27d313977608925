package chat.holt.model;

/// Flags of a user.
public record FlagResponse(@Always int flags) {}
