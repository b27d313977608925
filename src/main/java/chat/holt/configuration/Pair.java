package chat.holt.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The same thing in two configurations, or something that only one of them has.
///
/// @param key different for every pair of a kind: the id before, where it has one
/// @param before null for what is added
/// @param after null for what is removed
record Pair<T>(String key, @Nullable T before, @Nullable T after) {

    /// Pairs two lists. Of the same server, things with the same id are one; all others, and all of different servers,
    /// are one when they have the same name, in the order in which that name occurs.
    ///
    /// @param kind begins the keys of what is added
    /// @return those of `after` in its order, then what is removed
    static <T> List<Pair<T>> match(
            List<T> before,
            List<T> after,
            String kind,
            boolean sameServer,
            Function<T, @Nullable String> id,
            Function<T, String> name) {
        List<@Nullable T> open = new ArrayList<>(before);
        Map<Integer, Integer> partners = new HashMap<>();
        if (sameServer) {
            pair(after, open, partners, id);
        }
        pair(after, open, partners, name);
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Integer partner = partners.get(i);
            pairs.add(
                    partner == null
                            ? new Pair<>(kind + "+" + i, null, after.get(i))
                            : new Pair<>(key(before, partner, id), before.get(partner), after.get(i)));
        }
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i) != null) {
                pairs.add(new Pair<>(key(before, i, id), before.get(i), null));
            }
        }
        return pairs;
    }

    /// What is paired is taken out of `open`.
    private static <T> void pair(
            List<T> after, List<@Nullable T> open, Map<Integer, Integer> partners, Function<T, @Nullable String> mark) {
        for (int i = 0; i < after.size(); i++) {
            String wanted = mark.apply(after.get(i));
            if (wanted == null || partners.containsKey(i)) {
                continue;
            }
            for (int j = 0; j < open.size(); j++) {
                T candidate = open.get(j);
                if (candidate != null && wanted.equals(mark.apply(candidate))) {
                    partners.put(i, j);
                    open.set(j, null);
                    break;
                }
            }
        }
    }

    private static <T> String key(List<T> before, int index, Function<T, @Nullable String> id) {
        return Objects.requireNonNullElse(id.apply(before.get(index)), "-" + index);
    }

    /// Whether only the later configuration has it.
    boolean added() {
        return before == null;
    }

    /// Whether only the earlier configuration has it.
    boolean removed() {
        return after == null;
    }
}
