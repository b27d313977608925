package chat.holt.configuration;

import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Standing;
import chat.holt.permissions.Verdict;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Whether one may do the acts of a plan. What the plan is to create counts as if it were there: roles below all
/// others, channels without overrides.
final class Judge {
    private static final Verdict ALLOWED = new Verdict.Allowed();

    private final Standing me;
    private final Map<String, TextChannel> channels = new HashMap<>();
    private final Map<String, Role> roles;

    Judge(Standing standing, List<TextChannel> known) {
        roles = new LinkedHashMap<>(standing.server().roles());
        me = standing;
        known.forEach(channel -> channels.put(channel.id(), channel));
    }

    /// Judges an act after all before it in the plan.
    Verdict judge(PlanAct act) {
        return switch (act) {
            case PlanAct.ServerEdit edit -> may(Permission.MANAGE_SERVER);
            case PlanAct.SystemChannels system -> may(Permission.MANAGE_SERVER);
            case PlanAct.DefaultPermissions(var bits) -> ServerRules.defaultPermissions(me, new Permissions(bits));
            case PlanAct.RoleCreation(var key, var name) -> {
                long lowest =
                        roles.values().stream().mapToLong(Role::rank).max().orElse(-1);
                roles.put(key, new Role(key, name, PermissionOverride.NONE, null, false, lowest + 1, null));
                yield may(Permission.MANAGE_ROLE);
            }
            case PlanAct.RoleEdit(var key, var edit) -> ServerRules.editRole(me, role(key));
            case PlanAct.RoleDeletion(var key) -> ServerRules.editRole(me, role(key));
            case PlanAct.RolePermissions(var key, var next) -> {
                Role role = role(key);
                Verdict verdict = ServerRules.rolePermissions(me, role, next);
                if (verdict.allowed()) {
                    roles.put(key, new Role(key, role.name(), next, null, false, role.rank(), null));
                }
                yield verdict;
            }
            case PlanAct.RoleOrder(var order) -> order(order);
            case PlanAct.ChannelCreation(var key, var body) -> {
                channels.put(key, channel(key));
                yield may(Permission.MANAGE_CHANNEL);
            }
            case PlanAct.ChannelEdit(var key, var edit) -> ServerRules.may(me, channel(key), Permission.MANAGE_CHANNEL);
            case PlanAct.ChannelDeletion(var key) -> ServerRules.may(me, channel(key), Permission.MANAGE_CHANNEL);
            case PlanAct.ChannelPermissions(var key, var role, var next) ->
                role == null
                        ? ServerRules.channelDefaultPermissions(me, channel(key), next)
                        : ServerRules.channelRolePermissions(me, channel(key), role(role), next);
            case PlanAct.CategoryArrangement arrangement -> may(Permission.MANAGE_CHANNEL);
            case PlanAct.CategoryDeletion deletion -> may(Permission.MANAGE_CHANNEL);
            case PlanAct.CategoryPermissions(var key, var role, var next) ->
                may(Permission.MANAGE_PERMISSIONS)
                        .and(role == null ? ALLOWED : ServerRules.rolePermissions(me, role(role)));
            case PlanAct.EmojiCreation creation -> may(Permission.MANAGE_CUSTOMISATION);
            case PlanAct.EmojiRenaming renaming -> may(Permission.MANAGE_CUSTOMISATION);
            case PlanAct.EmojiDeletion deletion -> may(Permission.MANAGE_CUSTOMISATION);
        };
    }

    private Verdict order(List<String> order) {
        Standing then = new Standing(with(me.server(), roles), me.user(), me.member(), me.now(), me.order());
        return ServerRules.reorderRoles(then, order);
    }

    private Verdict may(Permission permission) {
        return ServerRules.may(me, permission);
    }

    private Role role(String key) {
        return Objects.requireNonNull(roles.get(key));
    }

    private TextChannel channel(String key) {
        TextChannel known = channels.get(key);
        return known != null
                ? known
                : new TextChannel(key, me.server().id(), "", null, null, null, null, Map.of(), false, null, null);
    }

    private static Server with(Server server, Map<String, Role> roles) {
        return new Server(
                server.id(),
                server.owner(),
                server.name(),
                server.description(),
                server.channels(),
                server.categories(),
                server.systemMessages(),
                Map.copyOf(roles),
                server.defaultPermissions(),
                server.icon(),
                server.banner(),
                server.flags(),
                server.nsfw(),
                server.analytics(),
                server.discoverable(),
                server.approximateMemberCount());
    }
}
