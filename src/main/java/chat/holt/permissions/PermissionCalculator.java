package chat.holt.permissions;

import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.SavedMessages;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import java.util.EnumSet;
import java.util.Set;

/// What somebody may do in a place, worked out exactly as the server does (`permissions.md §4`).
public final class PermissionCalculator {
    private PermissionCalculator() {}

    /// Permissions on a server (`permissions.md §4.1`).
    public static Permissions server(Standing standing) {
        return PermissionTrace.server(standing).result();
    }

    /// Permissions on a server as they would be without ownership or timeout.
    public static Permissions server(Standing standing, Set<Disregard> disregarded) {
        return PermissionTrace.server(standing, disregarded).result();
    }

    /// Permissions in a channel of a server as they would be without ownership or timeout.
    public static Permissions channel(
            TextChannel channel, Standing standing, EvaluationOrder order, Set<Disregard> disregarded) {
        return PermissionTrace.channel(channel, standing, order, disregarded).result();
    }

    /// Permissions in a channel of a server (`permissions.md §4.2`) in its server's order.
    public static Permissions channel(TextChannel channel, Standing standing) {
        return channel(channel, standing, standing.order());
    }

    /// Permissions in a channel of a server in the given order (`permissions.md §4.4`).
    public static Permissions channel(TextChannel channel, Standing standing, EvaluationOrder order) {
        return PermissionTrace.channel(channel, standing, order).result();
    }

    /// Permissions in somebody's saved messages.
    public static Permissions channel(SavedMessages channel, User me) {
        return me.privileged() || channel.user().equals(me.id()) ? Permissions.ALL : Permissions.NONE;
    }

    /// Permissions in a group.
    public static Permissions channel(Group group, User me) {
        if (me.privileged() || group.owner().equals(me.id())) {
            return Permissions.ALL;
        }
        if (!group.recipients().contains(me.id())) {
            return Permissions.NONE;
        }
        Long own = group.permissions();
        return Permissions.IN_TIMEOUT.or(own == null ? Permissions.DIRECT_MESSAGE : new Permissions(own));
    }

    /// Permissions in a direct message.
    ///
    /// @param towardsOther what [#user] gives towards the other side
    public static Permissions channel(DirectMessage channel, User me, Set<UserPermission> towardsOther) {
        if (me.privileged()) {
            return Permissions.ALL;
        }
        if (!channel.recipients().contains(me.id())) {
            return Permissions.NONE;
        }
        return towardsOther.contains(UserPermission.SEND_MESSAGE) ? Permissions.DIRECT_MESSAGE : Permissions.IN_TIMEOUT;
    }

    /// What `me` may do towards `other` (`permissions.md §4.3`).
    ///
    /// @param connected whether both share a server, a group or an existing direct message
    public static Set<UserPermission> user(User me, User other, boolean connected) {
        if (me.privileged() || me.id().equals(other.id())) {
            return EnumSet.allOf(UserPermission.class);
        }
        Set<UserPermission> permissions = EnumSet.noneOf(UserPermission.class);
        switch (relationship(me, other)) {
            case FRIEND -> {
                return EnumSet.allOf(UserPermission.class);
            }
            case BLOCKED, BLOCKED_OTHER -> {
                return EnumSet.of(UserPermission.ACCESS);
            }
            case INCOMING, OUTGOING -> permissions.add(UserPermission.ACCESS);
            case NONE, USER, UNKNOWN -> {}
        }
        if (connected) {
            permissions.add(UserPermission.ACCESS);
            permissions.add(UserPermission.VIEW_PROFILE);
            if (me.bot() != null || other.bot() != null) {
                permissions.add(UserPermission.SEND_MESSAGE);
            }
        }
        return permissions;
    }

    /// The server never looks up relations towards one's own bot.
    private static RelationshipStatus relationship(User me, User other) {
        boolean myBot = other.bot() != null && other.bot().owner().equals(me.id());
        return myBot ? RelationshipStatus.USER : other.relationship();
    }
}
