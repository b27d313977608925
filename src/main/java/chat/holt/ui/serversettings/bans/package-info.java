/// The bans page.
@NullMarked
package chat.holt.ui.serversettings.bans;

import org.jspecify.annotations.NullMarked;
