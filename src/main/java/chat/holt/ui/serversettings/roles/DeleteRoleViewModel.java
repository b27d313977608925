package chat.holt.ui.serversettings.roles;

import chat.holt.commands.Attempt;
import chat.holt.commands.RoleCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.permissions.DryRun;
import chat.holt.permissions.DryRun.Situation;
import chat.holt.permissions.Permission;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Deleting one role, after saying who loses what.
public final class DeleteRoleViewModel {
    private static final int NAMED = 3;

    private final Store store;
    private final RoleCommands commands;
    private final Navigator navigator;
    private final String serverId;
    private final RoleRow role;
    private final Attempt attempt = new Attempt();
    private final Reason reason = Reason.ofAudit();
    private final List<RoleMember> members;

    public DeleteRoleViewModel(Store store, RoleCommands commands, Navigator navigator, String serverId, RoleRow role) {
        this.store = store;
        this.commands = commands;
        this.navigator = navigator;
        this.serverId = serverId;
        this.role = role;
        this.members = RoleMembersViewModel.list(
                store, serverId, member -> member.roles().contains(role.id()));
    }

    public RoleRow role() {
        return role;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    public Reason reason() {
        return reason;
    }

    /// Who loses the role, with the first names.
    public String who() {
        String names = members.stream().limit(NAMED).map(RoleMember::name).collect(Collectors.joining(", "));
        return Text.of("settings.server.role.delete.who", members.size(), names, Math.max(0, members.size() - NAMED));
    }

    /// One line for each permission that members lose, or get back because the role denies it: on the server or in
    /// some channel.
    public List<String> consequences() {
        Server server = store.server(serverId).get();
        if (server == null) {
            return List.of();
        }
        List<Member> all = store.membersOf(serverId).stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .toList();
        Map<Permission, Set<String>> lost = new EnumMap<>(Permission.class);
        Map<Permission, Set<String>> gained = new EnumMap<>(Permission.class);
        DryRun.between(
                        new Situation(server, store.channelsNow(serverId)),
                        after(server),
                        all,
                        Instant.now(),
                        store.rights().order())
                .forEach(consequence -> (consequence.gained() ? gained : lost)
                        .computeIfAbsent(consequence.permission(), permission -> new HashSet<>())
                        .addAll(consequence.userIds()));
        List<String> lines = new ArrayList<>();
        lost.forEach((permission, who) -> lines.add(line("settings.server.role.delete.loses", permission, who)));
        gained.forEach((permission, who) -> lines.add(line("settings.server.role.delete.gains", permission, who)));
        return lines;
    }

    /// Shows who loses what where.
    public void details() {
        Server server = store.server(serverId).get();
        if (server != null) {
            navigator.open(new Destination.DryRun(serverId, after(server)));
        }
    }

    /// Deletes the role.
    public void submit() {
        attempt.run(() -> commands.delete(serverId, role.id(), reason.value()), done -> {});
    }

    private Situation after(Server server) {
        Map<String, Role> left = new LinkedHashMap<>(server.roles());
        left.remove(role.id());
        return new Situation(server.withRoles(left, server.defaultPermissions()), store.channelsNow(serverId));
    }

    private static String line(String key, Permission permission, Set<String> who) {
        return Text.of(key, Text.of(permission.nameKey()), who.size());
    }
}
