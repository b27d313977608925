package chat.holt.ui.serversettings.permissions;

import org.jspecify.annotations.Nullable;

/// A row of the matrix: a role, or everyone.
///
/// @param colour CSS colour; null for none
public record MatrixRow(
        String roleId, String name, @Nullable String colour) {}
