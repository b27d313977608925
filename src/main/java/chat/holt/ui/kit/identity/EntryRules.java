package chat.holt.ui.kit.identity;

import chat.holt.i18n.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What is wrong with an address, password or user name before it is sent (`errors.md §3`): a sentence, empty for
/// nothing. The server has further rules, such as its list of leaked passwords.
public final class EntryRules {
    /// Of a password, in bytes of UTF-8.
    private static final int PASSWORD = 8;

    /// Of a user name, in characters.
    private static final int SHORTEST = 2;

    private static final int LONGEST = 32;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d_.-]+");
    private static final Set<String> RESERVED = Set.of("admin", "revolt", "stoat");
    private static final List<String> BLOCKED = List.of(
            "```", "discord.gg", "rvlt.gg", "guilded.gg", "stt.gg", "revolt.chat", "stoat.chat", "http://", "https://");

    private EntryRules() {}

    public static String email(String address) {
        return EMAIL.matcher(address).matches() ? "" : Text.of("login.emailMalformed");
    }

    public static String password(String chosen) {
        return chosen.getBytes(StandardCharsets.UTF_8).length < PASSWORD ? Text.of("login.passwordShort") : "";
    }

    public static String username(String name) {
        int length = name.codePointCount(0, name.length());
        if (length < SHORTEST || length > LONGEST) {
            return Text.of("rules.username.length", SHORTEST, LONGEST);
        }
        if (!NAME.matcher(name).matches()) {
            return Text.of("rules.username.letters");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean refused = RESERVED.contains(lower) || BLOCKED.stream().anyMatch(lower::contains);
        return refused ? Text.of("rules.username.blocked") : "";
    }
}
