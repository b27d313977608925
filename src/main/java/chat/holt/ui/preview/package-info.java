/// Seeing before doing: a server through the eyes of a role or a member, and what a change of permissions would do.
/// View-models use store, permissions, model, i18n and `ui.navigation`; views use view-models, `ui.kit`, i18n and
/// model.
@NullMarked
package chat.holt.ui.preview;

import org.jspecify.annotations.NullMarked;
