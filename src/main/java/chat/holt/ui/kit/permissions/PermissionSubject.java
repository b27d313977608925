package chat.holt.ui.kit.permissions;

import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import java.util.List;
import java.util.Map;

/// What a [PermissionEditor] edits: what one role, or everyone, may do in one place. Answers include unsaved changes.
public interface PermissionSubject {

    /// Whether there is nothing between allowed and not allowed.
    boolean twoStates();

    /// Permissions that mean something there.
    List<Permission> offered();

    /// What a permission is called there.
    default String name(Permission permission) {
        return Text.of(permission.nameKey());
    }

    /// What it lets one do there, in a line.
    default String meaning(Permission permission) {
        return Text.of(permission.meaningKey());
    }

    /// Heading of a group of permissions there.
    default String heading(PermissionGroup group) {
        return Text.of(group.nameKey());
    }

    /// Why nothing at all can be changed; empty if something can.
    String blocked();

    /// What is said about a permission.
    PermissionState state(Permission permission);

    /// Why a permission cannot be put into that state; empty if it can.
    String refused(Permission permission, PermissionState next);

    /// Explains why one lacks a permission there.
    void why(Permission permission);

    /// What holds for those concerned while nothing is said; empty for nothing to tell.
    String outcome(Permission permission);

    /// What somebody else made of a permission that is being changed; what is said about it if nobody did.
    default PermissionState elsewhere(Permission permission) {
        return state(permission);
    }

    /// Says something about some permissions, as one unsaved change.
    void set(Map<Permission, PermissionState> states);
}
