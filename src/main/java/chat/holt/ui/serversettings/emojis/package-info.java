/// The emojis page: what the server has, and making many of files at once.
@NullMarked
package chat.holt.ui.serversettings.emojis;

import org.jspecify.annotations.NullMarked;
