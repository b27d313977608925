package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Unsaved changes of the roles of one server and of what everyone may do, in the order in which roles were touched.
final class RoleDrafts {
    private final Map<String, RoleDraft> drafts = new LinkedHashMap<>();
    private @Nullable Server server;

    /// Takes in the server's present state: what was sent has arrived, what others did the same way is done.
    void update(@Nullable Server now) {
        server = now;
        drafts.entrySet().removeIf(entry -> {
            Optional<Role> role = live(entry.getKey());
            role.ifPresent(entry.getValue()::settle);
            return role.isEmpty()
                    || entry.getValue().wasSent()
                    || entry.getValue().empty();
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
        return live(roleId)
                .map(role -> drafts.containsKey(roleId) ? drafts.get(roleId).applyTo(role) : role);
    }

    /// The draft of a role, to be changed; call [#settle] after.
    RoleDraft of(String roleId) {
        return drafts.computeIfAbsent(roleId, id -> new RoleDraft());
    }

    /// Drops a draft that changes nothing.
    void settle(String roleId) {
        RoleDraft draft = drafts.get(roleId);
        if (draft != null) {
            live(roleId).ifPresent(draft::settle);
            if (draft.empty()) {
                drafts.remove(roleId);
            }
        }
    }

    /// A role with changes that are not sent yet.
    Optional<Role> nextUnsaved() {
        return drafts.entrySet().stream()
                .filter(entry -> !entry.getValue().saved())
                .findFirst()
                .flatMap(entry -> live(entry.getKey()));
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
        List<String> sentences = new ArrayList<>();
        drafts.forEach((id, draft) -> {
            if (!draft.saved()) {
                live(id).ifPresent(role -> sentences.addAll(draft.sentences(role)));
            }
        });
        return sentences;
    }

    void clear() {
        drafts.clear();
    }
}
