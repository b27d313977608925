/// The members page of a server's settings: everybody in one table, to filter, sort, select and act on together.
/// View-models use store, commands, permissions, model, i18n and `ui.navigation`; views use view-models, `ui.kit`, i18n
/// and model.
@NullMarked
package chat.holt.ui.serversettings.members;

import org.jspecify.annotations.NullMarked;
