package chat.holt.rest;

/// A secret that signs requests. It never shows itself in a log.
///
/// @param value what the instance gave out (`auth.md §2`)
/// @param bot whether it belongs to a bot
public record Token(String value, boolean bot) {

    /// Name of the header that carries it.
    String header() {
        return bot ? "X-Bot-Token" : "X-Session-Token";
    }

    @Override
    public String toString() {
        return bot ? "Token[bot]" : "Token[session]";
    }
}
