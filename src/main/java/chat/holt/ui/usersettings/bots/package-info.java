/// Your bots: making and editing them, their tokens, and where they belong.
@NullMarked
package chat.holt.ui.usersettings.bots;

import org.jspecify.annotations.NullMarked;
