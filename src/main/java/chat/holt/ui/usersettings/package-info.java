/// Settings of oneself and of Holt over the whole window: the frame here, a package for each page.
@NullMarked
package chat.holt.ui.usersettings;

import org.jspecify.annotations.NullMarked;
