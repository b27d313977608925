/// A user in short beside what was clicked, and at length: profile, what one has in common, one's own note. May use
/// store, commands, permissions, model, i18n, `ui.kit` and `ui.navigation`.
@NullMarked
package chat.holt.ui.people;

import org.jspecify.annotations.NullMarked;
