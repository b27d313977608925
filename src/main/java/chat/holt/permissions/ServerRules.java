package chat.holt.permissions;

import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.TextChannel;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Who may act on whom and on what inside a server (`permissions.md §6`): one method per action, each testing in the
/// server's own order so that the reason shown is the reason the server would give. Several conditions on the target
/// need a member; a null target member means "not a member".
public final class ServerRules {
    private static final Verdict ALLOWED = new Verdict.Allowed();

    private ServerRules() {}

    /// Anything that needs one bit on the server and no rank: create roles or channels, list bans, unban, edit the
    /// server, emoji, the audit log.
    public static Verdict may(Standing me, Permission permission) {
        return may(me, PermissionCalculator::server, permission);
    }

    /// Anything that needs one bit in a channel and no rank.
    public static Verdict may(Standing me, TextChannel channel, Permission permission) {
        return may(me, standing -> PermissionCalculator.channel(channel, standing), permission);
    }

    /// Remove a member who may come back with an invite.
    public static Verdict kick(Standing me, Standing target) {
        return notSelf(me, target)
                .and(target.owner() ? new Verdict.Owner() : ALLOWED)
                .and(may(me, Permission.KICK_MEMBERS))
                .and(member(target))
                .and(outrank(me, target));
    }

    /// Ban a member, or anyone else by id: then no rank is compared.
    public static Verdict ban(Standing me, Standing target) {
        return notSelf(me, target)
                .and(target.owner() ? new Verdict.Owner() : ALLOWED)
                .and(may(me, Permission.BAN_MEMBERS))
                .and(target.member() == null ? ALLOWED : outrank(me, target));
    }

    /// Lift a ban; also: see the ban list.
    public static Verdict unban(Standing me) {
        return may(me, Permission.BAN_MEMBERS);
    }

    /// Set or remove a nickname, one's own or another's.
    public static Verdict nickname(Standing me, Standing target) {
        return self(me, target)
                ? may(me, Permission.CHANGE_NICKNAME)
                : member(target).and(may(me, Permission.MANAGE_NICKNAMES)).and(outrank(me, target));
    }

    /// Remove a server avatar, one's own or another's. Setting is for one's own only: [#setAvatar].
    public static Verdict removeAvatar(Standing me, Standing target) {
        return self(me, target)
                ? may(me, Permission.CHANGE_AVATAR)
                : member(target).and(may(me, Permission.REMOVE_AVATARS)).and(outrank(me, target));
    }

    /// Set one's own server avatar.
    public static Verdict setAvatar(Standing me) {
        return may(me, Permission.CHANGE_AVATAR);
    }

    /// Change the roles of a member. Removed roles are not compared by rank.
    public static Verdict assignRoles(Standing me, Standing target, Collection<Role> added) {
        Verdict onTarget = member(target)
                .and(may(me, Permission.ASSIGN_ROLES))
                .and(self(me, target) ? ALLOWED : outrank(me, target));
        return added.stream().map(role -> below(me, role)).reduce(onTarget, Verdict::and);
    }

    /// Time a member out. Whoever may time out is immune, even against the owner.
    public static Verdict timeout(Standing me, Standing target) {
        return notSelf(me, target)
                .and(member(target))
                .and(
                        PermissionCalculator.server(target).has(Permission.TIMEOUT_MEMBERS)
                                ? new Verdict.Elevated()
                                : ALLOWED)
                .and(may(me, Permission.TIMEOUT_MEMBERS))
                .and(outrank(me, target));
    }

    /// End a timeout early.
    public static Verdict clearTimeout(Standing me, Standing target) {
        return memberAction(me, target, Permission.TIMEOUT_MEMBERS);
    }

    /// Mute a member in voice.
    public static Verdict mute(Standing me, Standing target) {
        return memberAction(me, target, Permission.MUTE_MEMBERS);
    }

    /// Deafen a member in voice.
    public static Verdict deafen(Standing me, Standing target) {
        return memberAction(me, target, Permission.DEAFEN_MEMBERS);
    }

    /// Move a member to another voice channel or disconnect it. Whether the target is connected is not known here.
    public static Verdict moveInVoice(Standing me, Standing target) {
        return self(me, target) ? ALLOWED : memberAction(me, target, Permission.MOVE_MEMBERS);
    }

    /// Rename, recolour, hoist or delete a role.
    public static Verdict editRole(Standing me, Role role) {
        return may(me, Permission.MANAGE_ROLE).and(below(me, role));
    }

    /// Open a role's permissions for change at all; each change must pass [#rolePermissions] too.
    public static Verdict rolePermissions(Standing me, Role role) {
        return may(me, Permission.MANAGE_PERMISSIONS).and(below(me, role));
    }

    /// Give a role these permissions on the server (`permissions.md §5`).
    public static Verdict rolePermissions(Standing me, Role role, PermissionOverride next) {
        return rolePermissions(me, role).and(grant(PermissionCalculator.server(me), role.permissions(), next));
    }

    /// Give a role these permissions in a channel. The server compares with the role's server-wide override.
    public static Verdict channelRolePermissions(Standing me, TextChannel channel, Role role, PermissionOverride next) {
        return may(me, channel, Permission.MANAGE_PERMISSIONS)
                .and(me.owner() ? ALLOWED : below(me, role))
                .and(grant(PermissionCalculator.channel(channel, me), role.permissions(), next));
    }

    /// Change what everyone may do: every bit of the new value is needed, even those already given.
    public static Verdict defaultPermissions(Standing me, Permissions next) {
        return may(me, Permission.MANAGE_PERMISSIONS)
                .and(grant(PermissionCalculator.server(me), null, new PermissionOverride(next.bits(), 0)));
    }

    /// Change what everyone may do in a channel.
    public static Verdict channelDefaultPermissions(Standing me, TextChannel channel, PermissionOverride next) {
        return may(me, channel, Permission.MANAGE_PERMISSIONS)
                .and(grant(PermissionCalculator.channel(channel, me), channel.defaultPermissions(), next));
    }

    /// Give a role these permissions in a category that has permissions of its own (`rest.md §31`).
    ///
    /// @param now what it has there
    public static Verdict categoryRolePermissions(
            Standing me, Role role, PermissionOverride now, PermissionOverride next) {
        return rolePermissions(me, role).and(grant(PermissionCalculator.server(me), now, next));
    }

    /// Change what everyone may do in a category that has permissions of its own (`rest.md §31`).
    ///
    /// @param now what everyone may do there
    public static Verdict categoryDefaultPermissions(Standing me, PermissionOverride now, PermissionOverride next) {
        return may(me, Permission.MANAGE_PERMISSIONS).and(grant(PermissionCalculator.server(me), now, next));
    }

    /// Put the roles in a new order. Roles at or above one's own highest must keep their place; only owners are
    /// exempt, privileged accounts are not.
    ///
    /// @param highestFirst every role id exactly once
    public static Verdict reorderRoles(Standing me, List<String> highestFirst) {
        Verdict bit = may(me, Permission.MANAGE_ROLE);
        List<Role> current = me.server().rolesByRank();
        if (!bit.allowed()) {
            return bit;
        }
        if (current.size() != highestFirst.size()
                || !new HashSet<>(highestFirst)
                        .equals(new HashSet<>(me.server().roles().keySet()))) {
            return new Verdict.IncompleteOrder();
        }
        for (int i = 0; i < current.size(); i++) {
            Role role = current.get(i);
            if (!moveRole(me, role).allowed() && !role.id().equals(highestFirst.get(i))) {
                return new Verdict.RoleNotBelow(role.name());
            }
        }
        return ALLOWED;
    }

    /// Whether one role may change its place in the order.
    public static Verdict moveRole(Standing me, Role role) {
        Verdict bit = may(me, Permission.MANAGE_ROLE);
        boolean free = me.owner() || role.rank() > me.rankAsTarget();
        return bit.and(free ? ALLOWED : new Verdict.RoleNotBelow(role.name()));
    }

    /// Hand the server to another member: owners and privileged accounts only.
    public static Verdict transferOwnership(Standing me, Standing target) {
        return (me.unbound() ? ALLOWED : new Verdict.NotOwner())
                .and(notSelf(me, target))
                .and(member(target));
    }

    /// Strictly higher than the target; equal is not enough.
    static Verdict outrank(Standing me, Standing target) {
        long mine = me.rank();
        long theirs = target.rankAsTarget();
        if (mine < theirs) {
            return ALLOWED;
        }
        Optional<Role> top = target.topRole();
        return mine > theirs && top.isPresent()
                ? new Verdict.HigherRole(top.get().name())
                : new Verdict.EqualRank();
    }

    private static Verdict memberAction(Standing me, Standing target, Permission permission) {
        return member(target).and(may(me, permission)).and(self(me, target) ? ALLOWED : outrank(me, target));
    }

    private static Verdict below(Standing me, Role role) {
        return role.rank() > me.rank() ? ALLOWED : new Verdict.RoleNotBelow(role.name());
    }

    private static Verdict may(Standing me, Function<Standing, Permissions> permissions, Permission permission) {
        if (permissions.apply(me).has(permission)) {
            return ALLOWED;
        }
        Instant until = me.member() == null ? null : me.member().timeout();
        Standing later = new Standing(me.server(), me.user(), me.member(), Instant.MAX, me.order());
        return until != null && me.timedOut() && permissions.apply(later).has(permission)
                ? new Verdict.TimedOut(until)
                : new Verdict.MissingPermission(permission);
    }

    private static Verdict grant(Permissions mine, @Nullable PermissionOverride current, PermissionOverride next) {
        long added =
                current == null ? next.allow() : (next.allow() & ~current.allow()) | (current.deny() & ~next.deny());
        return new Permissions(added)
                .minus(mine).list().stream()
                        .findFirst()
                        .<Verdict>map(Verdict.CannotGrant::new)
                        .orElse(ALLOWED);
    }

    private static Verdict member(Standing target) {
        return target.member() == null ? new Verdict.NotMember() : ALLOWED;
    }

    private static boolean self(Standing me, Standing target) {
        return me.user().id().equals(target.user().id());
    }

    private static Verdict notSelf(Standing me, Standing target) {
        return self(me, target) ? new Verdict.Self() : ALLOWED;
    }
}
