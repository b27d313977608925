/// One message and all it shows: text, pictures, cards, reactions.
@NullMarked
package chat.holt.ui.chat.message;

import org.jspecify.annotations.NullMarked;
