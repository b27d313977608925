/// What notifies the user, and where that was chosen.
@NullMarked
package chat.holt.ui.usersettings.notifications;

import org.jspecify.annotations.NullMarked;
