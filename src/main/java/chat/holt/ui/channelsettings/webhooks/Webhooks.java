package chat.holt.ui.channelsettings.webhooks;

/// What webhooks may be called.
final class Webhooks {
    /// Most code points of a name.
    static final int NAME_LIMIT = 32;

    private Webhooks() {}

    /// Whether the server would take it as a name (`rest.md §25`).
    static boolean named(String name) {
        String sent = name.strip();
        return !sent.isEmpty() && sent.codePointCount(0, sent.length()) <= NAME_LIMIT;
    }
}
