/// Your account: how you get in, how it is protected, and its end.
@NullMarked
package chat.holt.ui.usersettings.account;

import org.jspecify.annotations.NullMarked;
