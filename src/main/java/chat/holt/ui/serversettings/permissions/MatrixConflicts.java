package chat.holt.ui.serversettings.permissions;

import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.EvaluationOrder;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.permissions.OverridePlace;
import chat.holt.ui.kit.permissions.Overrides;
import chat.holt.ui.kit.permissions.PermissionState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds where what is said has no effect, because a later step of the server says the opposite: a higher role, or a
/// channel (`permissions.md §4`). Made for one moment.
final class MatrixConflicts {
    private static final int NAMED = 3;

    private final List<Role> roles;
    private final EvaluationOrder order;
    /// Channels that say something to a role, by its id; to everyone likewise.
    private final Map<String, List<TextChannel>> speaking = new HashMap<>();

    MatrixConflicts(Server server, List<TextChannel> channels, EvaluationOrder order) {
        this.roles = server.rolesByRank();
        this.order = order;
        for (TextChannel channel : channels) {
            if (channel.defaultPermissions() != null) {
                speak(OverridePlace.EVERYONE, channel);
            }
            channel.rolePermissions().keySet().forEach(roleId -> speak(roleId, channel));
        }
    }

    private void speak(String roleId, TextChannel channel) {
        speaking.computeIfAbsent(roleId, id -> new ArrayList<>()).add(channel);
    }

    /// What overrules a role on the server.
    String onServer(String roleId, Permission permission, PermissionState state) {
        if (state == PermissionState.NEUTRAL || roleId.equals(OverridePlace.EVERYONE)) {
            return "";
        }
        PermissionState opposite = opposite(state);
        List<String> above = above(roleId, role -> role.permissions(), permission, opposite);
        List<String> in = new ArrayList<>(saying(roleId, permission, opposite));
        if (order == EvaluationOrder.SERVER_ROLES_FIRST) {
            for (TextChannel channel : speaking.getOrDefault(OverridePlace.EVERYONE, List.of())) {
                boolean silent =
                        PermissionState.of(Overrides.said(channel, roleId), permission) == PermissionState.NEUTRAL;
                if (silent && says(channel, OverridePlace.EVERYONE, permission, opposite)) {
                    in.add("#" + channel.name());
                }
            }
        }
        return sentence(state, above, in);
    }

    /// What overrules a role, or everyone, in a channel.
    ///
    /// @param hidden whether members with just this role cannot see the channel
    String inChannel(TextChannel channel, String roleId, Permission permission, PermissionState state, boolean hidden) {
        if (state == PermissionState.NEUTRAL) {
            return "";
        }
        if (hidden && state == PermissionState.ALLOWED && permission != Permission.VIEW_CHANNEL) {
            return Text.of("permissions.conflict.hidden");
        }
        PermissionState opposite = opposite(state);
        if (!roleId.equals(OverridePlace.EVERYONE)) {
            return sentence(
                    state, above(roleId, role -> Overrides.said(channel, role.id()), permission, opposite), List.of());
        }
        if (order == EvaluationOrder.SERVER_ROLES_FIRST) {
            return "";
        }
        List<String> stronger = roles.stream()
                .filter(role -> PermissionState.of(role.permissions(), permission) == opposite)
                .filter(role -> !says(channel, role.id(), permission, state))
                .map(Role::name)
                .toList();
        return stronger.isEmpty() ? "" : Text.of(key("permissions.conflict.roles.", state), names(stronger));
    }

    private interface Said {
        PermissionOverride by(Role role);
    }

    /// Higher roles that say the opposite, nearest first.
    private List<String> above(String roleId, Said said, Permission permission, PermissionState opposite) {
        List<String> names = new ArrayList<>();
        for (Role role : roles) {
            if (role.id().equals(roleId)) {
                break;
            }
            if (PermissionState.of(said.by(role), permission) == opposite) {
                names.addFirst(role.name());
            }
        }
        return names;
    }

    private List<String> saying(String roleId, Permission permission, PermissionState state) {
        return speaking.getOrDefault(roleId, List.of()).stream()
                .filter(channel -> says(channel, roleId, permission, state))
                .map(channel -> "#" + channel.name())
                .toList();
    }

    private static boolean says(TextChannel channel, String roleId, Permission permission, PermissionState state) {
        return PermissionState.of(Overrides.said(channel, roleId), permission) == state;
    }

    private static String sentence(PermissionState state, List<String> above, List<String> in) {
        List<String> parts = new ArrayList<>();
        if (!above.isEmpty()) {
            parts.add(Text.of(key("permissions.conflict.above.", state), names(above)));
        }
        if (!in.isEmpty()) {
            parts.add(Text.of(key("permissions.conflict.channels.", state), names(in)));
        }
        return String.join(" ", parts);
    }

    private static String key(String prefix, PermissionState state) {
        return prefix + state.name();
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : Text.of("permissions.conflict.more", first, names.size() - NAMED);
    }

    private static PermissionState opposite(PermissionState state) {
        return state == PermissionState.ALLOWED ? PermissionState.DENIED : PermissionState.ALLOWED;
    }
}
