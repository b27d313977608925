/// How those in a call are shown, wherever that is.
@NullMarked
package chat.holt.ui.kit.calls;

import org.jspecify.annotations.NullMarked;
