package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.storage.Doc;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Field rules that several routes share (`errors.md §3`).
final class Validation {
    /// CSS colours and gradients (`models.md` Role).
    static final Pattern COLOUR = colour();

    static final Pattern EMOJI_NAME = Pattern.compile("^[a-z0-9_]+$");

    private Validation() {}

    private static Pattern colour() {
        String value = "(?:[a-z ]+|var\\(--[a-z\\d-]+\\)|rgba?\\([\\d, ]+\\)|#[a-f0-9]+)";
        String stop = "(?: (?:\\d{1,3}%|0))?";
        String first =
                "(?:" + value + "|-?\\d+deg)(?: in [a-z\\d-]+(?: (?:shorter|longer|increasing|decreasing) hue)?)?";
        return Pattern.compile(
                "^(?:" + value + "|(?:repeating-)?(?:linear|conic|radial)-gradient\\(" + first + stop + "(?:, ?" + value
                        + stop + ")+\\))$",
                Pattern.CASE_INSENSITIVE);
    }

    static @Nullable String displayName(Body body) {
        String name = body.text("display_name", 2, 32);
        if (name != null && name.matches("(?s).*[\\u200B\\n\\r].*")) {
            throw body.invalid("display_name", "regex [{\"value\": String(\"" + name + "\")}]");
        }
        return name;
    }

    static @Nullable String colour(Body body) {
        String colour = body.text("colour", 1, 128);
        body.matches("colour", colour, COLOUR);
        return colour;
    }

    /// The override a client sends as `{"allow","deny"}`.
    static Doc override(Body permissions) {
        return Doc.of("a", permissions.requiredNumber("allow")).put("d", permissions.requiredNumber("deny"));
    }

    static Doc systemMessages(Body body) {
        Doc result = Doc.of();
        for (String key : List.of("user_joined", "user_left", "user_kicked", "user_banned")) {
            result.put(key, body.text(key));
        }
        return result;
    }
}
