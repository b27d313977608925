/// Settings of channels and of categories, and the questions before deleting them. View-models use store, commands,
/// permissions, model, i18n and `ui.navigation`; views use view-models, `ui.kit`, i18n and model.
@NullMarked
package chat.holt.ui.channelsettings;

import org.jspecify.annotations.NullMarked;
