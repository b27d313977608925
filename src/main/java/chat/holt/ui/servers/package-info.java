/// The rail at the window's edge: home and your servers. May use store, model, i18n, `ui.kit` and `ui.navigation`.
@NullMarked
package chat.holt.ui.servers;

import org.jspecify.annotations.NullMarked;
