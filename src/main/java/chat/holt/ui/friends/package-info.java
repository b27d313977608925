/// Friends: who is there, who asks, whom you blocked. May use store, commands, model, i18n, `ui.kit` and
/// `ui.navigation`.
@NullMarked
package chat.holt.ui.friends;

import org.jspecify.annotations.NullMarked;
