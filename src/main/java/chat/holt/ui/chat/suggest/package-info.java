/// Completing what is begun with `@`, `#` or `:` while a message is written.
@NullMarked
package chat.holt.ui.chat.suggest;

import org.jspecify.annotations.NullMarked;
