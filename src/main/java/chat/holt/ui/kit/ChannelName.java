package chat.holt.ui.kit;

import chat.holt.i18n.Text;

/// Names of channels and groups and titles of categories (`rest.md §11, §12, §21`).
public final class ChannelName {
    /// Most code points.
    public static final int LIMIT = 32;

    private ChannelName() {}

    /// Why the server would not take it; empty if it would.
    public static String problem(String name) {
        int length = length(name);
        return length == 0
                ? Text.of("channel.name.missing")
                : length > LIMIT ? Text.of("channel.name.long", LIMIT) : "";
    }

    /// Code points of what is sent.
    public static int length(String name) {
        String sent = name.strip();
        return sent.codePointCount(0, sent.length());
    }

    /// As much of it as fits.
    public static String cut(String name) {
        return length(name) <= LIMIT
                ? name.strip()
                : name.strip()
                                .substring(0, name.strip().offsetByCodePoints(0, LIMIT - 1))
                                .strip() + "…";
    }

    /// How much of the limit is used, e.g. "7 / 32".
    public static String counter(String name) {
        return Text.of("members.reason.counter", length(name), LIMIT);
    }
}
