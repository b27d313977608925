package chat.holt.ui.channelsettings.permissions;

import chat.holt.ui.kit.permissions.OverridePlace;
import org.jspecify.annotations.Nullable;

/// A role, or everyone, for whom a channel or category changes something.
///
/// @param colour CSS colour of the role; null for none
/// @param allowed how many permissions are allowed
/// @param denied how many are denied
/// @param unsaved whether some of it is not saved
/// @param locked why nothing of it can be changed; null if something can
public record OverrideRow(
        String roleId,
        String name,
        @Nullable String colour,
        int allowed,
        int denied,
        boolean unsaved,
        @Nullable String locked) {

    public boolean everyone() {
        return roleId.equals(OverridePlace.EVERYONE);
    }
}
