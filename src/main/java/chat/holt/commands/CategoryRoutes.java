package chat.holt.commands;

import chat.holt.model.Category;
import chat.holt.model.EditCategory;
import chat.holt.model.ErrorType;
import chat.holt.rest.Api;
import chat.holt.rest.ApiException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sends changes of categories one by one where the instance can take them, which the first try shows. Any thread.
final class CategoryRoutes {
    /// No category has it.
    private static final String NO_CATEGORY = "00000000000000000000000000";

    private volatile boolean missing;
    private volatile boolean found;

    /// Makes the categories those wanted; their order only changes by new ones at the end.
    ///
    /// @return what they are then, or empty if the whole list has to be sent
    Optional<List<Category>> send(Api api, String serverId, List<Category> now, List<Category> wanted)
            throws Exception {
        if (missing || !expressible(now, wanted)) {
            return Optional.empty();
        }
        try {
            return Optional.of(change(api, serverId, now, wanted));
        } catch (ApiException refusal) {
            if (!noRoute(refusal)) {
                throw refusal;
            }
            missing = true;
            return Optional.empty();
        }
    }

    /// Whether categories have permissions of their own: an instance with such routes misses the category, others
    /// the route.
    boolean exist(Api api, String serverId) throws Exception {
        if (!missing && !found) {
            try {
                api.categories().edit(serverId, NO_CATEGORY, new EditCategory(null, null, List.of()));
                found = true;
            } catch (ApiException refusal) {
                missing = noRoute(refusal);
                found = !missing;
            }
        }
        return found;
    }

    /// A refusal by the framework has no type: there is no such route.
    private static boolean noRoute(ApiException refusal) {
        return refusal.type() == ErrorType.NOT_FOUND && refusal.detail("type").isEmpty();
    }

    private static boolean expressible(List<Category> now, List<Category> wanted) {
        List<String> ids = ids(wanted);
        List<String> kept = new ArrayList<>(ids(now));
        kept.retainAll(ids);
        return kept.equals(ids.subList(0, kept.size()));
    }

    private static List<Category> change(Api api, String serverId, List<Category> now, List<Category> wanted)
            throws Exception {
        Map<String, Category> state = new LinkedHashMap<>();
        now.forEach(category -> state.put(category.id(), category));
        // A channel must have left one category before it can enter another.
        for (Category category : wanted) {
            Category old = state.get(category.id());
            if (old != null) {
                List<String> staying = new ArrayList<>(old.channels());
                staying.retainAll(category.channels());
                if (staying.size() < old.channels().size()) {
                    EditCategory edit = new EditCategory(null, staying, List.of());
                    state.put(old.id(), api.categories().edit(serverId, old.id(), edit));
                }
            }
        }
        for (String id : ids(now)) {
            if (!ids(wanted).contains(id)) {
                api.categories().delete(serverId, id);
                state.remove(id);
            }
        }
        List<Category> result = new ArrayList<>();
        for (Category category : wanted) {
            result.add(put(api, serverId, state.get(category.id()), category));
        }
        return result;
    }

    private static Category put(Api api, String serverId, @Nullable Category old, Category wanted) throws Exception {
        if (old == null) {
            return api.categories().create(serverId, EditCategory.of(wanted.title(), wanted.channels()));
        }
        boolean renamed = !old.title().equals(wanted.title());
        boolean filled = !old.channels().equals(wanted.channels());
        if (!renamed && !filled) {
            return old;
        }
        EditCategory edit =
                new EditCategory(renamed ? wanted.title() : null, filled ? wanted.channels() : null, List.of());
        return api.categories().edit(serverId, old.id(), edit);
    }

    private static List<String> ids(List<Category> categories) {
        return categories.stream().map(Category::id).toList();
    }
}
