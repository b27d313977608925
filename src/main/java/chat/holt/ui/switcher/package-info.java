/// Jumping to a server, channel, conversation or person by a few letters of its name.
@NullMarked
package chat.holt.ui.switcher;

import org.jspecify.annotations.NullMarked;
