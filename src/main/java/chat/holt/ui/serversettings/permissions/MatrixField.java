package chat.holt.ui.serversettings.permissions;

import chat.holt.ui.kit.permissions.PermissionState;

/// What one role says about one permission in one place.
///
/// @param holds whether a member with just this role may do it there
/// @param unsaved whether it is changed and not saved
/// @param locked why it cannot be changed; empty if it can
/// @param conflict what keeps it from having effect; empty for nothing
/// @param outcome by what [#holds] comes about
public record MatrixField(
        PermissionState state, boolean holds, boolean unsaved, String locked, String conflict, String outcome) {}
