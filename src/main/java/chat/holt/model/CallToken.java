package chat.holt.model;

/// Where and how to connect to a call within ten seconds.
public record CallToken(String token, String url) {}
