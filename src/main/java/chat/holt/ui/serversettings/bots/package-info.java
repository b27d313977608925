/// The bots page: those on the server, and adding one.
@NullMarked
package chat.holt.ui.serversettings.bots;

import org.jspecify.annotations.NullMarked;
