/// How one writes on this computer: what sends a message, and how spelling is checked.
@NullMarked
package chat.holt.ui.usersettings.writing;

import org.jspecify.annotations.NullMarked;
