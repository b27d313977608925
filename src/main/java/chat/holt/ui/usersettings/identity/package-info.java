/// Who you are in each server: nickname, picture and pronouns there.
@NullMarked
package chat.holt.ui.usersettings.identity;

import org.jspecify.annotations.NullMarked;
