package chat.holt.localinstance.world;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a text calls (`models.md` Mention syntax). Code and tokens after a backslash do not count.
public record Mentions(Set<String> users, Set<String> roles, boolean everyone, boolean online) {
    private static final Pattern CODE = Pattern.compile("(`{3,})[\\s\\S]*?(\\1|$)|(`+)[^`][\\s\\S]*?\\3");
    private static final String ID = "([0-9A-HJKMNP-TV-Z]{26})";
    private static final Pattern USER = Pattern.compile("(?<!\\\\)<@" + ID + ">");
    private static final Pattern ROLE = Pattern.compile("(?<!\\\\)<%" + ID + ">");
    private static final Pattern EVERYONE = Pattern.compile("(?<!\\\\)@everyone");
    private static final Pattern ONLINE = Pattern.compile("(?<!\\\\)@online");

    public static Mentions in(String content) {
        String text = CODE.matcher(content).replaceAll(" ");
        return new Mentions(
                all(USER, text),
                all(ROLE, text),
                EVERYONE.matcher(text).find(),
                ONLINE.matcher(text).find());
    }

    private static Set<String> all(Pattern pattern, String text) {
        var found = new LinkedHashSet<String>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
