package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Commands;
import chat.holt.commands.Failure;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sends what was changed on the roles page, one request after the other: the order first, then each role's
/// permissions and the rest. What was sent before one fails stays sent; the drafts say what is left.
final class RoleSaving {
    private final Commands commands;
    private final String serverId;
    private final RoleOrder order;
    private final RoleDrafts drafts;
    private final Reason reason;

    RoleSaving(Commands commands, String serverId, RoleOrder order, RoleDrafts drafts, Reason reason) {
        this.commands = commands;
        this.serverId = serverId;
        this.order = order;
        this.drafts = drafts;
        this.reason = reason;
    }

    /// Sends all of it. A refused order is put back.
    Task<@Nullable Void> run() {
        if (!order.changed()) {
            return next();
        }
        return commands.roles()
                .reorder(serverId, order.current(), reason.value())
                .onSuccess(done -> order.saved())
                .onFailure(problem -> {
                    if (Failure.of(problem).refused()) {
                        order.reset();
                    }
                })
                .then(done -> next());
    }

    private Task<@Nullable Void> next() {
        Optional<Map.Entry<String, RoleDraft>> unsaved = drafts.nextUnsaved();
        if (unsaved.isEmpty()) {
            return done();
        }
        String roleId = unsaved.get().getKey();
        RoleDraft draft = unsaved.get().getValue();
        return permissions(roleId, draft)
                .then(done -> appearance(roleId, draft))
                .onSuccess(done -> draft.sent())
                .then(done -> next());
    }

    private Task<@Nullable Void> permissions(String roleId, RoleDraft draft) {
        if (!draft.changesPermissions()) {
            return done();
        }
        var override = draft.override();
        return roleId.equals(RoleRow.EVERYONE)
                ? commands.roles().setDefaultPermissions(serverId, override.allow(), reason.value())
                : commands.roles().setPermissions(serverId, roleId, override.allow(), override.deny(), reason.value());
    }

    private Task<@Nullable Void> appearance(String roleId, RoleDraft draft) {
        if (!draft.changesAppearance()) {
            return done();
        }
        return draft.icon()
                .upload(commands.files()::upload)
                .then(icon -> commands.roles().edit(serverId, roleId, draft.edit(icon), reason.value()));
    }

    @SuppressWarnings("NullAway") // the only value of Void
    private static Task<@Nullable Void> done() {
        Task<@Nullable Void> done = new Task<>();
        done.succeed(null);
        return done;
    }
}
