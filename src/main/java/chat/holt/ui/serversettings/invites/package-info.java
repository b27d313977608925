/// Invites to a server: the page that lists them, and making one from anywhere.
@NullMarked
package chat.holt.ui.serversettings.invites;

import org.jspecify.annotations.NullMarked;
