package chat.holt.configuration;

import chat.holt.configuration.PlanAct.Layout;
import chat.holt.model.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Brings the orders of a plan onto a server as it is when the step is due: what the plan names but is not there is
/// left out, and what it does not know keeps its place behind its neighbour.
///
/// @param ids of keys; null for what does not exist
public record Arrangement(Function<String, @Nullable String> ids) {

    /// Ids of all roles, the highest first.
    ///
    /// @param live as they are
    public List<String> roles(PlanAct.RoleOrder order, List<String> live) {
        return Order.merge(resolve(order.roles()), live);
    }

    /// All categories.
    ///
    /// @param live as they are
    /// @param newId gives an id to a category that is to be made, by its key
    public List<Category> categories(
            PlanAct.CategoryArrangement arrangement, List<Category> live, Function<String, String> newId) {
        Map<String, Category> there = new HashMap<>();
        live.forEach(category -> there.put(category.id(), category));
        Set<String> placed = new HashSet<>(resolve(List.copyOf(arrangement.loose())));
        arrangement.categories().forEach(layout -> placed.addAll(resolve(layout.channels())));
        Map<String, Category> wanted = new HashMap<>();
        List<String> lead = new ArrayList<>();
        for (Layout layout : arrangement.categories()) {
            String known = ids.apply(layout.category());
            String id = known != null ? known : newId.apply(layout.category());
            List<String> own = resolve(layout.channels());
            Category old = there.get(id);
            List<String> others = old == null
                    ? List.of()
                    : old.channels().stream()
                            .filter(channel -> own.contains(channel) || !placed.contains(channel))
                            .toList();
            List<String> channels = Order.merge(own, others);
            lead.add(id);
            wanted.put(id, old == null ? new Category(id, layout.title(), channels) : titled(old, layout, channels));
        }
        return Order.merge(lead, live.stream().map(Category::id).toList()).stream()
                .map(id -> Objects.requireNonNullElseGet(wanted.get(id), () -> without(there.get(id), placed)))
                .toList();
    }

    private List<String> resolve(List<String> keys) {
        return keys.stream()
                .map(ids)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    private static Category titled(Category old, Layout layout, List<String> channels) {
        return new Category(
                old.id(), layout.title(), channels, old.defaultPermissions(), old.rolePermissions(), old.unknown());
    }

    private static Category without(@Nullable Category category, Set<String> placed) {
        Category kept = Objects.requireNonNull(category);
        return kept.withChannels(kept.channels().stream()
                .filter(channel -> !placed.contains(channel))
                .toList());
    }
}
