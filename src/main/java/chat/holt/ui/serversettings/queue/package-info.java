/// The same act on many people or things, one after the other at the server's pace, and how it is shown.
@NullMarked
package chat.holt.ui.serversettings.queue;

import org.jspecify.annotations.NullMarked;
