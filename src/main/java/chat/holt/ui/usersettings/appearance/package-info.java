/// How Holt looks on this machine.
@NullMarked
package chat.holt.ui.usersettings.appearance;

import org.jspecify.annotations.NullMarked;
