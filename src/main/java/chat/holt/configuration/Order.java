package chat.holt.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Orders of keys, each of them once.
final class Order {
    private Order() {}

    /// The leading order, with what only the other one has behind what it is behind there.
    static List<String> merge(List<String> lead, List<String> other) {
        List<String> merged = new ArrayList<>(new LinkedHashSet<>(lead));
        @Nullable String behind = null;
        for (String key : other) {
            if (!merged.contains(key)) {
                merged.add(behind == null ? 0 : merged.indexOf(behind) + 1, key);
            }
            behind = key;
        }
        return merged;
    }

    /// The fewest keys that have to move to get from one order to the other, of those that are in both.
    static Set<String> moved(List<String> before, List<String> after) {
        List<String> from = new ArrayList<>(before);
        from.retainAll(new HashSet<>(after));
        List<String> to = new ArrayList<>(after);
        to.retainAll(new HashSet<>(before));
        Set<String> moved = new LinkedHashSet<>(to);
        staying(to.stream().mapToInt(from::indexOf).toArray()).forEach(index -> moved.remove(to.get(index)));
        return moved;
    }

    /// Indices of a longest ascending selection.
    private static List<Integer> staying(int[] places) {
        int[] length = new int[places.length];
        int[] previous = new int[places.length];
        int best = -1;
        for (int i = 0; i < places.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        List<Integer> staying = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            staying.add(i);
        }
        return staying;
    }
}
