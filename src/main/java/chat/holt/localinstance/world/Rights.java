package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who may do what (`permissions.md`). The `require…` methods refuse with the error the protocol asks for.
public final class Rights {
    public static final long ALL = 0xF_FFFF_FFFF_FFFFL;
    public static final long DEFAULT_SERVER = 77_014_766_592L;
    private static final long DIRECT_MESSAGE = 77_283_196_929L;
    private static final long VIEW_ONLY = 3_145_728L;
    private static final long ACCESS = 1;
    private static final long VIEW_PROFILE = 2;
    private static final long SEND_MESSAGE = 4;

    private final World world;

    Rights(World world) {
        this.world = world;
    }

    /// Permissions on a server.
    public long server(Doc user, Doc server) {
        if (isAbove(user, server)) {
            return ALL;
        }
        Doc member = world.findMember(server.id(), user.id());
        if (member == null) {
            return 0;
        }
        long permissions = server.number("default_permissions");
        for (Doc role : rolesLowestFirst(server, member)) {
            permissions = apply(permissions, role.doc("permissions"));
        }
        return restrict(permissions, member);
    }

    /// Permissions in a channel of any kind.
    public long channel(Doc user, Doc channel) {
        if (user.flag("privileged")) {
            return ALL;
        }
        String me = user.id();
        return switch (channel.text("channel_type")) {
            case "SavedMessages" -> channel.text("user").equals(me) ? ALL : 0;
            case "DirectMessage" -> {
                if (!channel.texts("recipients").contains(me)) {
                    yield 0;
                }
                String other = otherRecipient(channel, me);
                Doc partner = world.users().find(other);
                yield partner != null && (user(user, partner) & SEND_MESSAGE) != 0 ? DIRECT_MESSAGE : VIEW_ONLY;
            }
            case "Group" -> {
                if (channel.text("owner").equals(me)) {
                    yield ALL;
                }
                yield channel.texts("recipients").contains(me)
                        ? VIEW_ONLY | channel.number("permissions", DIRECT_MESSAGE)
                        : 0;
            }
            default -> {
                Doc server = world.servers().find(channel.text("server"));
                Doc member = server == null ? null : world.findMember(server.id(), me);
                yield server == null ? 0 : serverChannel(user, server, member, channel);
            }
        };
    }

    /// Permissions in a channel of a server, for callers that already hold the documents.
    public long serverChannel(Doc user, Doc server, @Nullable Doc member, Doc channel) {
        if (isAbove(user, server)) {
            return ALL;
        }
        if (member == null) {
            return 0;
        }
        List<Doc> roles = rolesLowestFirst(server, member);
        long permissions = apply(server.number("default_permissions"), channel.doc("default_permissions"));
        for (Doc role : roles) {
            permissions = apply(permissions, role.doc("permissions"));
        }
        var entries = channel.docMap("role_permissions");
        for (Doc role : roles) {
            permissions = apply(permissions, entries.get(role.id()));
        }
        permissions = restrict(permissions, member);
        return Right.ViewChannel.in(permissions) ? permissions : 0;
    }

    /// User permissions of `me` towards another: 1 Access, 2 ViewProfile, 4 SendMessage.
    public long user(Doc me, Doc other) {
        if (me.flag("privileged") || me.id().equals(other.id())) {
            return -1;
        }
        String relation = People.relationship(me, other.id());
        switch (relation) {
            case "Friend" -> {
                return -1;
            }
            case "Blocked", "BlockedOther" -> {
                return ACCESS;
            }
            default -> {
                if (areConnected(me.id(), other.id())) {
                    return ACCESS | VIEW_PROFILE | (me.has("bot") || other.has("bot") ? SEND_MESSAGE : 0);
                }
                return relation.equals("Incoming") || relation.equals("Outgoing") ? ACCESS : 0;
            }
        }
    }

    public boolean mayViewProfile(Doc me, Doc other) {
        return (user(me, other) & VIEW_PROFILE) != 0;
    }

    public void requireAccess(Doc me, Doc other) {
        requireUser(me, other, ACCESS, "Access");
    }

    public void requireProfile(Doc me, Doc other) {
        requireUser(me, other, VIEW_PROFILE, "ViewProfile");
    }

    public void requireMessaging(Doc me, Doc other) {
        requireUser(me, other, SEND_MESSAGE, "SendMessage");
    }

    private void requireUser(Doc me, Doc other, long bit, String name) {
        if ((user(me, other) & bit) == 0) {
            throw ApiError.missingPermission(name);
        }
    }

    public static void require(long permissions, Right right) {
        if (!right.in(permissions)) {
            throw ApiError.missingPermission(right.name());
        }
    }

    public void requireServer(Doc user, Doc server, Right right) {
        require(server(user, server), right);
    }

    public void requireChannel(Doc user, Doc channel, Right right) {
        require(channel(user, channel), right);
    }

    /// The rank of a user on a server: lower numbers are higher; the owner is above all, members without roles
    /// below all.
    public long rank(Doc user, Doc server) {
        if (isAbove(user, server)) {
            return Long.MIN_VALUE;
        }
        return rankOf(server, world.findMember(server.id(), user.id()));
    }

    /// The rank that protects a member as a target: that of the highest role, ownership does not count.
    public static long rankOf(Doc server, @Nullable Doc member) {
        return member == null
                ? Long.MAX_VALUE
                : rolesLowestFirst(server, member).stream()
                        .mapToLong(role -> role.number("rank"))
                        .min()
                        .orElse(Long.MAX_VALUE);
    }

    /// `NotElevated` unless the user stands strictly above the target member.
    public void requireAboveMember(Doc user, Doc server, Doc target) {
        if (rankOf(server, target) <= rank(user, server)) {
            throw ApiError.notElevated();
        }
    }

    /// `NotElevated` unless the user stands strictly above a role.
    public void requireAboveRole(Doc user, Doc server, Doc role) {
        if (role.number("rank") <= rank(user, server)) {
            throw ApiError.notElevated();
        }
    }

    /// `CannotGiveMissingPermissions` when a change hands out what the caller lacks (`permissions.md §5`).
    public static void requireGrant(long mine, @Nullable Doc current, long allow, long deny) {
        long needed = current == null ? allow : allow & ~current.number("a") | current.number("d") & ~deny;
        if ((needed & ~mine) != 0) {
            throw ApiError.of(403, "CannotGiveMissingPermissions");
        }
    }

    /// Whether two users share a server, a group or a conversation.
    public boolean areConnected(String one, String other) {
        return world.database()
                        .number(
                                "SELECT EXISTS (SELECT 1 FROM members a JOIN members b ON a.server = b.server"
                                        + " WHERE a.user = ? AND b.user = ?) OR EXISTS (SELECT 1 FROM recipients a"
                                        + " JOIN recipients b ON a.channel = b.channel WHERE a.user = ? AND b.user = ?)",
                                one,
                                other,
                                one,
                                other)
                != 0;
    }

    public static String otherRecipient(Doc conversation, String me) {
        return conversation.texts("recipients").stream()
                .filter(user -> !user.equals(me))
                .findFirst()
                .orElse(me);
    }

    private static boolean isAbove(Doc user, Doc server) {
        return user.flag("privileged") || server.text("owner").equals(user.id());
    }

    private static List<Doc> rolesLowestFirst(Doc server, Doc member) {
        var all = server.docMap("roles");
        var roles = new ArrayList<Doc>();
        for (String id : member.texts("roles")) {
            Doc role = all.get(id);
            if (role != null) {
                roles.add(role);
            }
        }
        roles.sort(Comparator.comparingLong((Doc role) -> role.number("rank")).reversed());
        return roles;
    }

    private static long apply(long permissions, @Nullable Doc override) {
        return override == null ? permissions : (permissions | override.number("a")) & ~override.number("d");
    }

    private long restrict(long permissions, Doc member) {
        if (!member.flag("can_publish", true)) {
            permissions &= ~(Right.Speak.bit() | Right.Video.bit());
        }
        if (!member.flag("can_receive", true)) {
            permissions &= ~Right.Listen.bit();
        }
        Instant timeout = member.time("timeout");
        return timeout != null && timeout.isAfter(world.now()) ? permissions & VIEW_ONLY : permissions;
    }
}
