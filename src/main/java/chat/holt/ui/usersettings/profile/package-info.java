/// Your profile as everybody sees it: names, pictures, pronouns and bio.
@NullMarked
package chat.holt.ui.usersettings.profile;

import org.jspecify.annotations.NullMarked;
