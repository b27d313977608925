/// The channels page of a server's settings: all channels and categories in order.
@NullMarked
package chat.holt.ui.serversettings.channels;

import org.jspecify.annotations.NullMarked;
