package chat.holt.model;

/// Body of setting a new password with the token from the e-mail.
public record ResetPassword(
        String token, String password, @Always boolean removeSessions) {}
