package chat.holt.ui.channelsettings.permissions;

import chat.holt.ui.kit.permissions.OverridePlace;
import java.util.List;

/// Where a page of permissions works.
public interface OverrideScope {

    /// Where something is said to a role, or to everyone; changes are made in all of these places.
    List<OverridePlace> places(String roleId);

    /// Why nothing can be changed now; empty if something can.
    default String closed() {
        return "";
    }
}
