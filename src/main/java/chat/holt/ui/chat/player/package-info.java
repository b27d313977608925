/// Sounds and films of messages, played where they stand ([PlayerViewModel]: one at a time). May use `media`, model,
/// settings, `ui.kit` and i18n.
@NullMarked
package chat.holt.ui.chat.player;

import org.jspecify.annotations.NullMarked;
