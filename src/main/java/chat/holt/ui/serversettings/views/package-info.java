/// Filters with a name, kept with the account, for whatever page can be filtered.
@NullMarked
package chat.holt.ui.serversettings.views;

import org.jspecify.annotations.NullMarked;
