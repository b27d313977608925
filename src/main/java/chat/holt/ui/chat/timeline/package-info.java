/// The messages of the open channel as rows.
@NullMarked
package chat.holt.ui.chat.timeline;

import org.jspecify.annotations.NullMarked;
