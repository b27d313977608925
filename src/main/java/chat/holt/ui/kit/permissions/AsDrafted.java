package chat.holt.ui.kit.permissions;

import chat.holt.model.Category;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.ui.kit.permissions.OverridePlace.InCategory;
import chat.holt.ui.kit.permissions.OverridePlace.InChannel;
import chat.holt.ui.kit.permissions.OverridePlace.OnServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Servers and channels as they would be once a draft is saved.
///
/// @param touched where the draft changes something
record AsDrafted(OverrideDraft draft, Set<OverridePlace> touched) {

    Server server(Server live) {
        Map<String, Role> roles = new LinkedHashMap<>(live.roles());
        roles.replaceAll((id, role) -> role.withPermissions(draft.drafted(new OnServer(id))));
        List<Category> categories = live.categories().stream()
                .map(category -> category.withPermissions(
                        draft.drafted(new InCategory(category.id(), OverridePlace.EVERYONE)),
                        roleOverrides(category.rolePermissions(), id -> new InCategory(category.id(), id))))
                .toList();
        long everyone = draft.drafted(new OnServer(OverridePlace.EVERYONE)).allow();
        return live.withRoles(roles, everyone).withCategories(categories);
    }

    TextChannel channel(TextChannel live) {
        return live.withPermissions(
                draft.drafted(new InChannel(live.id(), OverridePlace.EVERYONE)),
                roleOverrides(live.rolePermissions(), id -> new InChannel(live.id(), id)));
    }

    private Map<String, PermissionOverride> roleOverrides(
            Map<String, PermissionOverride> live, Function<String, OverridePlace> place) {
        Map<String, PermissionOverride> all = new LinkedHashMap<>(live);
        for (OverridePlace changed : touched) {
            if (!changed.everyone() && changed.equals(place.apply(changed.roleId()))) {
                all.put(changed.roleId(), PermissionOverride.NONE);
            }
        }
        all.replaceAll((id, override) -> draft.drafted(place.apply(id)));
        return all;
    }
}
