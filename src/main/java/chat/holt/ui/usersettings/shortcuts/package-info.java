/// The page on which shortcuts get other keys.
@NullMarked
package chat.holt.ui.usersettings.shortcuts;

import org.jspecify.annotations.NullMarked;
