package chat.holt.permissions;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// An immutable set of permissions in the server's bit form (`permissions.md §1`). Bits without a name, e.g. of newer
/// servers, are kept.
///
/// @param bits bits 0–51; higher ones are never used
public record Permissions(long bits) {
    /// No permission at all.
    public static final Permissions NONE = new Permissions(0);
    /// What owners have: bits 0–51 (`permissions.md §3`, GrantAllSafe).
    public static final Permissions ALL = new Permissions(0xF_FFFF_FFFF_FFFFL);
    /// All that is left during a timeout: see channels and their history.
    public static final Permissions IN_TIMEOUT = of(Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
    /// What both sides of a direct message may do when they may write to each other; also the default of groups.
    public static final Permissions DIRECT_MESSAGE = new Permissions(77_283_196_929L);
    /// Each of these lets one act on other members.
    public static final Permissions OVER_MEMBERS = of(
            Permission.KICK_MEMBERS,
            Permission.BAN_MEMBERS,
            Permission.TIMEOUT_MEMBERS,
            Permission.ASSIGN_ROLES,
            Permission.MANAGE_NICKNAMES,
            Permission.REMOVE_AVATARS);
    /// What everyone may do on a newly created server.
    public static final Permissions NEW_SERVER = new Permissions(77_014_766_592L);

    /// The set of exactly these permissions.
    public static Permissions of(Permission... permissions) {
        return of(Arrays.asList(permissions));
    }

    /// The set of exactly these permissions.
    public static Permissions of(Collection<Permission> permissions) {
        return new Permissions(permissions.stream().mapToLong(Permission::bit).reduce(0, (a, b) -> a | b));
    }

    /// Whether `permission` is in the set.
    public boolean has(Permission permission) {
        return (bits & permission.bit()) != 0;
    }

    /// Whether all of `other` is in the set.
    public boolean hasAll(Permissions other) {
        return (other.bits & ~bits) == 0;
    }

    /// Whether the set is empty.
    public boolean isEmpty() {
        return bits == 0;
    }

    /// This set and `permission`.
    public Permissions with(Permission permission) {
        return new Permissions(bits | permission.bit());
    }

    /// This set without `permission`.
    public Permissions without(Permission permission) {
        return new Permissions(bits & ~permission.bit());
    }

    /// What is in both sets.
    public Permissions and(Permissions other) {
        return new Permissions(bits & other.bits);
    }

    /// What is in either set.
    public Permissions or(Permissions other) {
        return new Permissions(bits | other.bits);
    }

    /// This set without all of `other`.
    public Permissions minus(Permissions other) {
        return new Permissions(bits & ~other.bits);
    }

    /// The named permissions in the set, in bit order.
    public List<Permission> list() {
        return Arrays.stream(Permission.values()).filter(this::has).toList();
    }
}
