package chat.holt.commands;

import chat.holt.model.Category;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings two changes of the same categories together: what only one side changed is changed, what both changed alike
/// too; what both changed differently is a conflict and stays as here.
///
/// @param result in order
/// @param conflicts empty if both changes are in the result whole
public record CategoryMerge(List<Category> result, List<Conflict> conflicts) {
    public CategoryMerge {
        result = List.copyOf(result);
        conflicts = List.copyOf(conflicts);
    }

    /// What two people changed differently.
    public sealed interface Conflict {
        /// Another title; null where the category was deleted.
        record Title(
                String categoryId,
                @Nullable String theirs,
                @Nullable String mine) implements Conflict {}

        /// Another category for a channel; null for none.
        record Place(
                String channelId,
                @Nullable String theirs,
                @Nullable String mine) implements Conflict {}

        /// One deleted what the other changed.
        record Deleted(String categoryId, boolean byThem) implements Conflict {}

        /// Another order, of the channels in a category or, if it is null, of the categories.
        record Order(@Nullable String categoryId) implements Conflict {}
    }

    /// @param base when the change began here
    /// @param theirs as it is now
    /// @param mine as it shall be
    public static CategoryMerge of(List<Category> base, List<Category> theirs, List<Category> mine) {
        return new Merging(base, theirs, mine).merge();
    }

    private static final class Merging {
        private final Map<String, Category> base;
        private final Map<String, Category> theirs;
        private final Map<String, Category> mine;
        private final List<Conflict> conflicts = new ArrayList<>();

        Merging(List<Category> base, List<Category> theirs, List<Category> mine) {
            this.base = byId(base);
            this.theirs = byId(theirs);
            this.mine = byId(mine);
        }

        CategoryMerge merge() {
            Map<String, String> places = places();
            Set<String> kept = new LinkedHashSet<>();
            for (String id : union(theirs.keySet(), mine.keySet())) {
                if (stays(id)) {
                    kept.add(id);
                }
            }
            List<Category> result = new ArrayList<>();
            for (String id : order(null, base.keySet(), theirs.keySet(), mine.keySet(), kept)) {
                Set<String> channels = new LinkedHashSet<>();
                places.forEach((channel, place) -> {
                    if (place.equals(id)) {
                        channels.add(channel);
                    }
                });
                List<String> ordered =
                        order(id, channels(base, id), channels(theirs, id), channels(mine, id), channels);
                result.add(new Category(id, title(id), ordered));
            }
            return new CategoryMerge(result, conflicts);
        }

        /// Category of each channel that is in one.
        private Map<String, String> places() {
            Map<String, String> before = placesIn(base);
            Map<String, String> there = placesIn(theirs);
            Map<String, String> here = placesIn(mine);
            Map<String, String> places = new LinkedHashMap<>();
            for (String channel : union(there.keySet(), here.keySet())) {
                String old = before.get(channel);
                String their = there.get(channel);
                String my = here.get(channel);
                if (differ(old, their, my)) {
                    conflicts.add(new Conflict.Place(channel, their, my));
                }
                String place = Objects.equals(my, old) ? their : my;
                if (place != null) {
                    places.put(channel, place);
                }
            }
            return places;
        }

        private boolean stays(String id) {
            boolean there = theirs.containsKey(id);
            boolean here = mine.containsKey(id);
            if (there && here || !base.containsKey(id)) {
                return true;
            }
            boolean changed = changed(id, there ? theirs : mine);
            if (changed) {
                conflicts.add(new Conflict.Deleted(id, here));
            }
            return changed;
        }

        /// Whether the category got another title or a channel it had not.
        private boolean changed(String id, Map<String, Category> now) {
            Category old = Objects.requireNonNull(base.get(id));
            Category kept = Objects.requireNonNull(now.get(id));
            return !old.title().equals(kept.title()) || !old.channels().containsAll(kept.channels());
        }

        private String title(String id) {
            String old = title(base, id);
            String their = title(theirs, id);
            String my = title(mine, id);
            if (their == null || my == null) {
                return Objects.requireNonNull(my == null ? their : my);
            }
            if (differ(old, their, my)) {
                conflicts.add(new Conflict.Title(id, their, my));
            }
            return my.equals(old) ? their : my;
        }

        /// The order of the side that changed it, with what only the other side has behind what it is behind there.
        private List<String> order(
                @Nullable String place, Set<String> before, Set<String> there, Set<String> here, Set<String> kept) {
            Set<String> common = new LinkedHashSet<>(before);
            common.retainAll(there);
            common.retainAll(here);
            common.retainAll(kept);
            List<String> old = only(before, common);
            List<String> their = only(there, common);
            List<String> my = only(here, common);
            if (differ(old, their, my)) {
                conflicts.add(new Conflict.Order(place));
            }
            boolean lead = !my.equals(old);
            List<String> ordered = only(lead ? here : there, kept);
            @Nullable String behind = null;
            for (String id : only(lead ? there : here, kept)) {
                if (!ordered.contains(id)) {
                    ordered.add(behind == null ? 0 : ordered.indexOf(behind) + 1, id);
                }
                behind = id;
            }
            kept.stream().filter(id -> !ordered.contains(id)).forEach(ordered::add);
            return ordered;
        }

        private static boolean differ(@Nullable Object old, @Nullable Object their, @Nullable Object my) {
            return !Objects.equals(old, their) && !Objects.equals(old, my) && !Objects.equals(their, my);
        }

        private static Map<String, Category> byId(List<Category> categories) {
            Map<String, Category> map = new LinkedHashMap<>();
            categories.forEach(category -> map.put(category.id(), category));
            return map;
        }

        private static Map<String, String> placesIn(Map<String, Category> categories) {
            Map<String, String> places = new LinkedHashMap<>();
            categories.forEach((id, category) -> category.channels().forEach(channel -> places.put(channel, id)));
            return places;
        }

        private static Set<String> channels(Map<String, Category> categories, String id) {
            Category category = categories.get(id);
            return category == null ? Set.of() : new LinkedHashSet<>(category.channels());
        }

        private static @Nullable String title(Map<String, Category> categories, String id) {
            Category category = categories.get(id);
            return category == null ? null : category.title();
        }

        private static List<String> only(Set<String> ids, Set<String> wanted) {
            return new ArrayList<>(ids.stream().filter(wanted::contains).toList());
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            Set<String> all = new LinkedHashSet<>(some);
            all.addAll(others);
            return all;
        }
    }
}
