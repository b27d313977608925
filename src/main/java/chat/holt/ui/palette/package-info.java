/// The command palette: every action by its name, with what it needs asked for step by step or typed on one line.
@NullMarked
package chat.holt.ui.palette;

import org.jspecify.annotations.NullMarked;
