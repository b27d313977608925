/// The first page of a server's settings: its name, description and pictures, where its system messages go, who may
/// find it, and the way to giving it away, deleting or leaving it.
@NullMarked
package chat.holt.ui.serversettings.overview;

import org.jspecify.annotations.NullMarked;
