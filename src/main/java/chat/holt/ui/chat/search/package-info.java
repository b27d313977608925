/// Searching messages: what is looked for, going through channels, and what was found.
@NullMarked
package chat.holt.ui.chat.search;

import org.jspecify.annotations.NullMarked;
