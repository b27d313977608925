/// Allowing and denying permissions, for whatever has an override.
@NullMarked
package chat.holt.ui.serversettings.permissions;

import org.jspecify.annotations.NullMarked;
