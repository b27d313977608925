package chat.holt.ui.serversettings.roles;

import org.jspecify.annotations.Nullable;

/// One row of the list of roles.
///
/// @param id role id; [#EVERYONE] for what everyone may do
/// @param place from 1 for the highest
/// @param colour CSS colour or gradient; null for none
/// @param members how many have it, as far as known
/// @param yours whether it is your highest role
/// @param lockedReason why it cannot move; null if it can
public record RoleRow(
        String id,
        int place,
        String name,
        @Nullable String colour,
        int members,
        boolean yours,
        @Nullable String lockedReason) {
    /// Stands for all members in place of a role id.
    public static final String EVERYONE = "everyone";

    static RoleRow everyone(String name) {
        return new RoleRow(EVERYONE, 0, name, null, 0, false, null);
    }

    public boolean everyone() {
        return id.equals(EVERYONE);
    }

    public boolean locked() {
        return lockedReason != null;
    }
}
