package chat.holt.ui.serversettings.bans;

/// Somebody to ban, as read from a file or from what was pasted.
///
/// @param line where it stands, from 1
/// @param userId empty when there is none
/// @param name as given; empty for none
/// @param reason as given; empty for none
/// @param raw the beginning of what stands there
record BanEntry(int line, String userId, String name, String reason, String raw) {
    private static final int RAW = 60;

    /// An entry without an id.
    static BanEntry invalid(int line, String raw) {
        return new BanEntry(line, "", "", "", beginning(raw));
    }

    static BanEntry of(int line, String userId, String name, String reason) {
        return new BanEntry(line, userId, name, reason, userId);
    }

    private static String beginning(String raw) {
        String shown = raw.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return shown.codePointCount(0, shown.length()) <= RAW
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, RAW)) + "…";
    }
}
