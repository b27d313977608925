package chat.holt.ui.serversettings.bans;

import chat.holt.model.Ulid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds user ids in whatever was pasted: on lines of their own, between commas, as mentions, in links or beside names.
final class PastedIds {
    /// Longest text that is looked at, in characters.
    static final int LONGEST = 500_000;
    /// Most entries that are read.
    static final int MOST = 10_000;

    private static final Pattern PART = Pattern.compile("[^,;\\r\\n]+");
    private static final Pattern ID =
            Pattern.compile("(?<![0-9A-Za-z])[0-7][0-9A-HJKMNP-TV-Z]{25}(?![0-9A-Za-z])", Pattern.CASE_INSENSITIVE);

    private PastedIds() {}

    /// Every id, and every part of the text that holds none.
    static List<BanEntry> read(String text) {
        String looked = text.substring(0, Math.min(text.length(), LONGEST));
        List<BanEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line : looked.lines().toList()) {
            number++;
            Matcher parts = PART.matcher(line);
            while (parts.find() && entries.size() < MOST) {
                read(number, parts.group(), entries);
            }
        }
        return entries;
    }

    /// The id that the text holds; empty if it holds none.
    static String idIn(String text) {
        Matcher id = ID.matcher(text);
        return id.find() && Ulid.valid(upper(id.group())) ? upper(id.group()) : "";
    }

    private static void read(int line, String part, List<BanEntry> entries) {
        if (part.isBlank()) {
            return;
        }
        Matcher ids = ID.matcher(part);
        boolean found = false;
        while (ids.find() && entries.size() < MOST) {
            found = true;
            entries.add(BanEntry.of(line, upper(ids.group()), "", ""));
        }
        if (!found) {
            entries.add(BanEntry.invalid(line, part));
        }
    }

    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
