/// The pinned messages of a channel.
@NullMarked
package chat.holt.ui.chat.pins;

import org.jspecify.annotations.NullMarked;
