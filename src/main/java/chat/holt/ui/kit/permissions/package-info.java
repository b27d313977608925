/// Allowing and denying permissions, for whatever has an override: roles, channels, categories and everyone. Shared by
/// the settings of servers and of channels, so its view-models may use store, commands and permissions.
@NullMarked
package chat.holt.ui.kit.permissions;

import org.jspecify.annotations.NullMarked;
