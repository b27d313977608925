/// Conversations: the list at home, direct messages and groups. May use store, commands, model, i18n, `ui.kit` and
/// `ui.navigation`.
@NullMarked
package chat.holt.ui.conversations;

import org.jspecify.annotations.NullMarked;
