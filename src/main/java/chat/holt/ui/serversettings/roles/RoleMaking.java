package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Failure;
import chat.holt.commands.Refusal;
import chat.holt.commands.RoleCommands;
import chat.holt.i18n.Text;
import chat.holt.model.EditRole;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Verdict;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes roles: new ones, and copies of others, which takes several requests.
final class RoleMaking {
    private final Store store;
    private final RoleCommands commands;
    private final String serverId;

    /// What a copy gets after it is created.
    private enum Step {
        PERMISSIONS,
        LOOK,
        PLACE
    }

    RoleMaking(Store store, RoleCommands commands, String serverId) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
    }

    /// Why no role can be created; empty if one can.
    String createBlocked() {
        return Refusal.text(store.rights().may(serverId, me -> ServerRules.may(me, Permission.MANAGE_ROLE)));
    }

    /// Creates a role at the bottom.
    ///
    /// @return its id
    Task<String> create(@Nullable String reason) {
        return created(Text.of("settings.server.roles.newName"), reason);
    }

    /// Why a role cannot be copied with all it has; null if it can.
    @Nullable
    String copyBlocked(Role original) {
        Role copy = new Role("", original.name(), PermissionOverride.NONE, null, false, Long.MAX_VALUE, null);
        return Refusal.textOrNull(store.rights().may(serverId, me -> {
            Verdict create = ServerRules.may(me, Permission.MANAGE_ROLE);
            return original.permissions().equals(PermissionOverride.NONE)
                    ? create
                    : create.and(ServerRules.rolePermissions(me, copy, original.permissions()));
        }));
    }

    /// Creates a role like another, right below it as far as your rank allows. Its icon is not copied: the server takes
    /// an uploaded file only once.
    ///
    /// @param trouble hears which steps were not done after the role was created, and why
    /// @return the new role's id, whether all of it was done or not
    Task<String> copy(Role original, @Nullable String reason, Consumer<String> trouble) {
        String name = copyName(original.name());
        Task<String> done = new Task<>();
        created(name, reason).onFailure(done::fail).onSuccess(id -> {
            List<Step> steps = steps(original);
            run(steps, original, id, reason)
                    .onFailure(problem -> trouble.accept(Text.of(
                            "settings.server.role.copy.trouble",
                            name,
                            steps.stream()
                                    .map(step -> Text.of("settings.server.role.copy." + step))
                                    .collect(Collectors.joining(Text.of("settings.server.role.copy.and"))),
                            Failure.of(problem).text())))
                    .onDone(() -> done.succeed(id));
        });
        return done;
    }

    private Task<String> created(String name, @Nullable String reason) {
        return commands.create(serverId, name, reason).then(made -> {
            Task<String> id = new Task<>();
            id.succeed(made.id());
            return id;
        });
    }

    /// @param steps what is left to do; each is taken out once it is done
    private Task<@Nullable Void> run(List<Step> steps, Role original, String id, @Nullable String reason) {
        Task<@Nullable Void> step = switch (steps.getFirst()) {
            case PERMISSIONS ->
                commands.setPermissions(
                        serverId,
                        id,
                        original.permissions().allow(),
                        original.permissions().deny(),
                        reason);
            case LOOK -> commands.edit(serverId, id, look(original), reason);
            case PLACE -> place(orderWith(id, original), id, reason);
        };
        return step.onSuccess(done -> steps.removeFirst())
                .then(done -> steps.isEmpty() ? step : run(steps, original, id, reason));
    }

    @SuppressWarnings("NullAway") // the only value of Void
    private Task<@Nullable Void> place(List<String> order, String id, @Nullable String reason) {
        if (!order.getLast().equals(id)) {
            return commands.reorder(serverId, order, reason);
        }
        Task<@Nullable Void> there = new Task<>();
        there.succeed(null);
        return there;
    }

    private static List<Step> steps(Role original) {
        List<Step> steps = new ArrayList<>();
        if (!original.permissions().equals(PermissionOverride.NONE)) {
            steps.add(Step.PERMISSIONS);
        }
        if (original.colour() != null || original.hoist()) {
            steps.add(Step.LOOK);
        }
        steps.add(Step.PLACE);
        return steps;
    }

    private static EditRole look(Role original) {
        EditRole look = EditRole.NOTHING.withHoist(original.hoist());
        return original.colour() == null ? look : look.withColour(original.colour());
    }

    /// The event of the creation may not be there yet, so the copy is put in anew.
    private List<String> orderWith(String copy, Role original) {
        Server server = store.server(serverId).get();
        List<Role> roles = server == null ? List.of() : server.rolesByRank();
        List<String> order = new ArrayList<>();
        int locked = 0;
        for (Role role : roles) {
            if (!role.id().equals(copy)) {
                order.add(role.id());
                boolean movable = store.rights()
                        .may(serverId, me -> ServerRules.moveRole(me, role))
                        .allowed();
                locked += movable ? 0 : 1;
            }
        }
        order.add(Math.max(locked, order.indexOf(original.id()) + 1), copy);
        return order;
    }

    private static String copyName(String name) {
        String copy = Text.of("settings.server.role.copy.name", name);
        while (copy.codePointCount(0, copy.length()) > RoleDraft.NAME_LIMIT) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
            copy = Text.of("settings.server.role.copy.name", name.strip());
        }
        return copy;
    }
}
