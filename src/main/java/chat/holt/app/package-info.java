/// The composition root: the command line, one [Session] for each signed-in account, and the window. May use
/// everything;
/// nobody uses it.
@NullMarked
package chat.holt.app;

import org.jspecify.annotations.NullMarked;
