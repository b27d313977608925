package chat.holt.ui.kit.permissions;

import java.util.List;
import java.util.Map;

/// One permission as it is shown.
///
/// @param choices what can be said about it at all
/// @param refusals why a choice is not open now
/// @param outcome what holds while nothing is said; empty for nothing to tell
/// @param elsewhere what somebody else made of it meanwhile; the state itself for nothing
public record PermissionRow(
        PermissionState state,
        List<PermissionState> choices,
        Map<PermissionState, String> refusals,
        String outcome,
        PermissionState elsewhere) {

    /// The first reason why something is not open; empty if all is.
    public String refusal() {
        return refusals.values().stream().findFirst().orElse("");
    }

    /// Whether somebody else changed it meanwhile.
    public boolean changedElsewhere() {
        return elsewhere != state;
    }
}
