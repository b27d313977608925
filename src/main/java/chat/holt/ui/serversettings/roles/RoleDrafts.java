package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Unsaved changes of the roles of one server and of what everyone may do, in the order in which roles were touched.
final class RoleDrafts {
    private final Map<String, RoleDraft> drafts = new LinkedHashMap<>();
    private final Runnable changed;
    private @Nullable Server server;

    /// @param changed runs after each change by the user
    RoleDrafts(Runnable changed) {
        this.changed = changed;
    }

    /// Takes in the server's present state.
    void update(@Nullable Server now) {
        server = now;
        drafts.entrySet().removeIf(entry -> {
            Optional<Role> role = live(entry.getKey());
            role.ifPresentOrElse(entry.getValue()::follow, entry.getValue()::close);
            return role.isEmpty();
        });
    }

    /// The role as the server has it. Everyone counts as a role that allows what is allowed and denies nothing.
    Optional<Role> live(String roleId) {
        Server known = server;
        if (known == null) {
            return Optional.empty();
        }
        return roleId.equals(RoleRow.EVERYONE)
                ? Optional.of(new Role(
                        roleId,
                        Text.of("settings.server.roles.everyone"),
                        new PermissionOverride(known.defaultPermissions(), 0),
                        null,
                        false,
                        Long.MAX_VALUE,
                        null))
                : Optional.ofNullable(known.roles().get(roleId));
    }

    /// The role with its unsaved changes.
    Optional<Role> drafted(String roleId) {
        RoleDraft draft = drafts.get(roleId);
        return draft == null ? live(roleId) : Optional.of(draft.drafted());
    }

    /// The server with all unsaved changes; empty if it is not known.
    ///
    /// @param order role ids, highest first
    Optional<Server> drafted(List<String> order) {
        return Optional.ofNullable(server).map(now -> {
            Map<String, Role> roles = new LinkedHashMap<>();
            order.forEach(id -> drafted(id).ifPresent(role -> roles.put(id, role.withRank(roles.size()))));
            long everyone = drafted(RoleRow.EVERYONE)
                    .map(role -> role.permissions().allow())
                    .orElse(now.defaultPermissions());
            return now.withRoles(roles, everyone);
        });
    }

    /// The draft of a role; empty if there is no such role.
    Optional<RoleDraft> of(String roleId) {
        return live(roleId).map(role -> drafts.computeIfAbsent(roleId, id -> new RoleDraft(role, changed)));
    }

    /// A role with changes that are not sent yet, by its id.
    Optional<Map.Entry<String, RoleDraft>> nextUnsaved() {
        return drafts.entrySet().stream()
                .filter(entry -> !entry.getValue().saved())
                .findFirst();
    }

    /// The first thing the server would not take; empty for none.
    String problem() {
        return drafts.values().stream()
                .map(RoleDraft::problem)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    List<String> sentences() {
        return drafts.values().stream()
                .filter(draft -> !draft.saved())
                .flatMap(draft -> draft.sentences().stream())
                .toList();
    }

    /// Drops all changes.
    void reset() {
        drafts.values().forEach(RoleDraft::reset);
    }

    /// Ends listening.
    void close() {
        drafts.values().forEach(RoleDraft::close);
    }
}
