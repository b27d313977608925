/// Where messages are written.
@NullMarked
package chat.holt.ui.chat.composer;

import org.jspecify.annotations.NullMarked;
