/// What a channel or a category changes about permissions, for everyone and for roles. View-models use store, commands,
/// permissions, model, i18n and `ui.kit.permissions`.
@NullMarked
package chat.holt.ui.channelsettings.permissions;

import org.jspecify.annotations.NullMarked;
