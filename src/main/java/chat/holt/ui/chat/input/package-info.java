/// The field that messages are written in.
@NullMarked
package chat.holt.ui.chat.input;

import org.jspecify.annotations.NullMarked;
