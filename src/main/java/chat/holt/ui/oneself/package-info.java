/// You, at the foot of the sidebar: presence, status, and the ways to your profile and settings.
@NullMarked
package chat.holt.ui.oneself;

import org.jspecify.annotations.NullMarked;
