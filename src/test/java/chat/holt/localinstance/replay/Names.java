package chat.holt.localinstance.replay;

import chat.holt.model.Ulid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the recording and the instance call the same things: ids, tokens, invite codes, one-time codes and
/// discriminators. Guesses can be taken back.
final class Names {
    private static final Pattern NAME = Pattern.compile(
            "[0-9A-HJKMNP-TV-Z]{26}" // everything with a ULID
                    + "|T(?:ICKET|OKEN):[\\w:-]+" // masked by the recorder
                    + "|(?<![\\w-])[\\w-]{64}(?![\\w-])" // tokens
                    + "|(?<![\\w-])[\\w-]{42}(?![\\w-])" // files
                    + "|\\b[0-9a-z]{5}-[0-9a-z]{5}\\b" // recovery codes
                    + "|\\b[A-Z2-7]{16}\\b" // one-time secrets
                    + "|(?<![\\p{L}\\d_.-])[\\p{L}\\d_.-]{2,32}#\\d{4}(?!\\d)" // user names
                    + "|\\b[0-9A-Za-z]{8}\\b"); // invites

    private final Map<String, String> ours = new HashMap<>();
    private final List<String> guesses = new ArrayList<>();
    private long latest;

    /// The latest moment any recorded id names.
    Instant latest() {
        return Instant.ofEpochMilli(latest);
    }

    /// Replaces every recorded name by the instance's.
    String own(String text) {
        Matcher matcher = NAME.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(ours.getOrDefault(key(found.group()), found.group())));
    }

    /// User names are the same in any case.
    private static String key(String name) {
        return name.indexOf('#') < 0 ? name : name.toLowerCase(Locale.ROOT);
    }

    /// Whether two texts may be names of the same thing: known to be, or both new and of one shape.
    boolean same(String recorded, String actual) {
        String known = ours.get(recorded);
        if (known != null) {
            return known.equals(actual);
        }
        Matcher shape = NAME.matcher(recorded);
        if (recorded.equals(actual) || !shape.matches() || recorded.length() == 8 || isFixed(recorded)) {
            return recorded.equals(actual);
        }
        boolean alike = recorded.startsWith("TOKEN:")
                || recorded.length() == actual.length()
                        && NAME.matcher(actual).matches()
                        && Ulid.valid(recorded) == Ulid.valid(actual);
        if (alike) {
            put(recorded, actual);
        }
        return alike;
    }

    private static boolean isFixed(String recorded) {
        return recorded.equals(Ulid.ZERO);
    }

    /// Notes that two names mean the same, whatever their shape.
    void put(String recorded, String actual) {
        if (Ulid.valid(recorded)) {
            long time = Ulid.time(recorded).toEpochMilli();
            // Made-up ids may lie far in the future.
            if (latest == 0 || time < latest + 86_400_000) {
                latest = Math.max(latest, time);
            }
        }
        if (!recorded.equals(actual) && !actual.equals(ours.put(key(recorded), actual))) {
            guesses.add(key(recorded));
        }
    }

    boolean knows(String recorded) {
        return ours.containsKey(recorded);
    }

    /// A point to go back to.
    int mark() {
        return guesses.size();
    }

    /// Takes back what was noted since the mark.
    void undo(int mark) {
        while (guesses.size() > mark) {
            ours.remove(guesses.removeLast());
        }
    }
}
