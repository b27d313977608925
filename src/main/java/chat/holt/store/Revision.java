package chat.holt.store;

/// Counts applied events, so that a reply can be told from what happened after its request.
final class Revision {
    private long current;

    long current() {
        return current;
    }

    void advance() {
        current++;
    }
}
