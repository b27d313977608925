/// The list of a server's members, what can be done to a member, and the dialogs for it. View-models use store,
/// commands, permissions, model, i18n and `ui.navigation`; views use view-models, `ui.kit`, i18n and model.
@NullMarked
package chat.holt.ui.members;

import org.jspecify.annotations.NullMarked;
