/// The sidebar of a server: its channels, and you at the foot. May use store, commands, model, settings, i18n, `ui.kit`
/// and `ui.navigation`.
@NullMarked
package chat.holt.ui.channels;

import org.jspecify.annotations.NullMarked;
