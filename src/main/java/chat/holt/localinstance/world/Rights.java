package chat.holt.localinstance.world;

import chat.holt.json.Json;
import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Doc;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.ErrorType;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.OtherChannel;
import chat.holt.model.SavedMessages;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionCalculator;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.Standing;
import chat.holt.permissions.UserPermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may do what (`permissions.md`). The `require…` methods refuse with the error the protocol asks for.
public final class Rights {
    /// What everyone may do on a new server.
    public static final long DEFAULT_SERVER = Permissions.NEW_SERVER.bits();

    private final World world;

    Rights(World world) {
        this.world = world;
    }

    /// Permissions on a server.
    public long server(Doc user, Doc server) {
        return PermissionCalculator.server(standing(user, server, world.findMember(server.id(), user.id())))
                .bits();
    }

    /// Permissions in a channel of any kind.
    public long channel(Doc user, Doc channel) {
        return switch (Json.mapper().treeToValue(channel.node(), Channel.class)) {
            case SavedMessages notes ->
                PermissionCalculator.channel(notes, person(user)).bits();
            case Group group ->
                PermissionCalculator.channel(group, person(user)).bits();
            case DirectMessage conversation -> {
                Doc partner = world.users().find(otherRecipient(channel, user.id()));
                Set<UserPermission> towards = partner == null ? Set.of() : user(user, partner);
                yield PermissionCalculator.channel(conversation, person(user), towards)
                        .bits();
            }
            case OtherChannel other -> 0;
            case TextChannel text -> {
                Doc server = world.servers().find(text.server());
                yield server == null
                        ? 0
                        : PermissionCalculator.channel(
                                        text, standing(user, server, world.findMember(server.id(), user.id())))
                                .bits();
            }
        };
    }

    /// Who somebody is on a server.
    public Standing standing(Doc user, Doc server, @Nullable Doc member) {
        return new Standing(
                Json.mapper().treeToValue(server.node(), Server.class),
                person(user),
                member == null ? null : Json.mapper().treeToValue(member.node(), Member.class),
                world.now());
    }

    /// Whether somebody sees a channel of a server.
    public static boolean sees(Standing standing, Doc channel) {
        TextChannel text = Json.mapper().treeToValue(channel.node(), TextChannel.class);
        return PermissionCalculator.channel(text, standing).has(Permission.VIEW_CHANNEL);
    }

    private static User person(Doc user) {
        return Json.mapper().treeToValue(user.node(), User.class);
    }

    /// What `me` may do towards another.
    public Set<UserPermission> user(Doc me, Doc other) {
        String relation = People.relationship(me, other.id());
        User target =
                person(other.only("_id", "username", "discriminator", "bot").put("relationship", relation));
        return PermissionCalculator.user(person(me), target, areConnected(me.id(), other.id()));
    }

    public boolean mayViewProfile(Doc me, Doc other) {
        return user(me, other).contains(UserPermission.VIEW_PROFILE);
    }

    public void requireAccess(Doc me, Doc other) {
        requireUser(me, other, UserPermission.ACCESS, "Access");
    }

    public void requireProfile(Doc me, Doc other) {
        requireUser(me, other, UserPermission.VIEW_PROFILE, "ViewProfile");
    }

    public void requireMessaging(Doc me, Doc other) {
        requireUser(me, other, UserPermission.SEND_MESSAGE, "SendMessage");
    }

    private void requireUser(Doc me, Doc other, UserPermission permission, String name) {
        if (!user(me, other).contains(permission)) {
            throw ApiError.missingPermission(name);
        }
    }

    public static void require(long permissions, Permission right) {
        if (!has(right, permissions)) {
            throw ApiError.missingPermission(right.wireName());
        }
    }

    public static boolean has(Permission right, long permissions) {
        return (permissions & right.bit()) != 0;
    }

    public void requireServer(Doc user, Doc server, Permission right) {
        require(server(user, server), right);
    }

    public void requireChannel(Doc user, Doc channel, Permission right) {
        require(channel(user, channel), right);
    }

    /// The rank of a user on a server: lower numbers are higher; the owner is above all, members without roles
    /// below all.
    public long rank(Doc user, Doc server) {
        return standing(user, server, world.findMember(server.id(), user.id())).rank();
    }

    /// The rank that protects a member as a target: that of the highest role, ownership does not count.
    private static long rankOf(Doc server, Doc member) {
        var held = member.texts("roles");
        return server.docMap("roles").values().stream()
                .filter(role -> held.contains(role.id()))
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
        long needed = current == null ? allow : (allow & ~current.number("a")) | (current.number("d") & ~deny);
        if ((needed & ~mine) != 0) {
            throw ApiError.of(ErrorType.CANNOT_GIVE_MISSING_PERMISSIONS);
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
}
