/// What Holt may do without asking on this machine.
@NullMarked
package chat.holt.ui.usersettings.privacy;

import org.jspecify.annotations.NullMarked;
