/// Where you are signed in: naming sessions and ending them.
@NullMarked
package chat.holt.ui.usersettings.sessions;

import org.jspecify.annotations.NullMarked;
