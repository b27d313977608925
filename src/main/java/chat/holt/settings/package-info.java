/// What Holt remembers between starts: preferences as observable properties ([Settings]) and their file form
/// ([SettingsJson]). May use `json` and JavaFX beans and collections. No token is ever kept here.
@NullMarked
package chat.holt.settings;

import org.jspecify.annotations.NullMarked;
