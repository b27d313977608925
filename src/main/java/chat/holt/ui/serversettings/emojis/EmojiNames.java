package chat.holt.ui.serversettings.emojis;

import chat.holt.i18n.Text;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/// What emojis may be called: 1–32 of `a-z`, `0-9` and `_` (`rest.md §17`).
final class EmojiNames {
    static final int LIMIT = 32;

    private EmojiNames() {}

    /// What is wrong with a name; empty if it can be given. Two emojis may have the same name, but nobody could tell
    /// them
    /// apart.
    ///
    /// @param others names that are taken
    static String problem(String name, Collection<String> others) {
        if (name.isEmpty()) {
            return Text.of("emojis.name.missing");
        } else if (name.length() > LIMIT) {
            return Text.of("emojis.name.long", LIMIT);
        } else if (!name.matches("[a-z0-9_]+")) {
            return Text.of("emojis.name.letters");
        }
        return others.contains(name) ? Text.of("emojis.name.taken") : "";
    }

    /// A name made of a file's.
    static String of(String file, Collection<String> others) {
        String plain = Normalizer.normalize(file.replaceFirst("\\.\\w{1,5}$", ""), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9_]+", "_")
                .replaceAll("^_+|_+$", "");
        String name = plain.isEmpty() ? "emoji" : plain.substring(0, Math.min(LIMIT, plain.length()));
        String free = name;
        for (int number = 2; others.contains(free); number++) {
            String ending = "_" + number;
            free = name.substring(0, Math.min(name.length(), LIMIT - ending.length())) + ending;
        }
        return free;
    }
}
