/// The permission matrix: what every role allows and denies, on the server or for one permission in all channels.
@NullMarked
package chat.holt.ui.serversettings.permissions;

import org.jspecify.annotations.NullMarked;
