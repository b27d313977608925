/// The settings window of a server: its pages and their view-models. View-models use store, commands, permissions,
/// model, i18n and `ui.navigation`; views use view-models, `ui.kit`, i18n and model.
@NullMarked
package chat.holt.ui.serversettings;

import org.jspecify.annotations.NullMarked;
