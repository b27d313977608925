/// The sheet of all shortcuts.
@NullMarked
package chat.holt.ui.shortcuts;

import org.jspecify.annotations.NullMarked;
