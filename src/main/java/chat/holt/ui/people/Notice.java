package chat.holt.ui.people;

import java.util.Locale;

/// Something about a user that others should know before anything else; the constants are in order of weight.
public enum Notice {
    /// Not known, and the instance does not tell.
    UNKNOWN(false),
    /// The author of the platform's own messages.
    SYSTEM(false),
    DELETED(false),
    BANNED(true),
    SUSPENDED(true),
    SPAM(true),
    /// By you.
    BLOCKED(false),
    /// You, by them.
    BLOCKED_OTHER(false),
    /// Of the server where they were met.
    NOT_MEMBER(false);

    private final boolean warning;

    Notice(boolean warning) {
        this.warning = warning;
    }

    /// Whether one should be wary of the account.
    public boolean warning() {
        return warning;
    }

    /// Id of the line, and tail of its text key.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
