/// The settings of a group. May use store, commands, permissions, model, i18n, `ui.kit` and `ui.navigation`.
@NullMarked
package chat.holt.ui.conversations.settings;

import org.jspecify.annotations.NullMarked;
