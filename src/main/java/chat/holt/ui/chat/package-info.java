/// The open channel: timeline, composer, message actions.
///
/// May depend on ui.kit, ui.navigation, i18n and model; view-models also on store, commands and permissions.
@NullMarked
package chat.holt.ui.chat;

import org.jspecify.annotations.NullMarked;
