/// Reusable controls, the theme, icons, menus and dialogs. Knows nothing of servers and channels beyond `model`
/// records;
/// may use i18n, model, media, threading, settings' [chat.holt.settings.ThemeMode], ControlsFX, Ikonli and JavaFX.
@NullMarked
package chat.holt.ui.kit;

import org.jspecify.annotations.NullMarked;
