/// The bots page: those on the server, adding one, and the user's own.
@NullMarked
package chat.holt.ui.serversettings.bots;

import org.jspecify.annotations.NullMarked;
