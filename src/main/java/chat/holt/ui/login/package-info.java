/// The welcome screen: choosing an instance, signing in, registering. May use commands, model, i18n and `ui.kit`.
@NullMarked
package chat.holt.ui.login;

import org.jspecify.annotations.NullMarked;
