/// Several messages of a channel, picked out to do something with all of them.
@NullMarked
package chat.holt.ui.chat.selection;

import org.jspecify.annotations.NullMarked;
