/// What every open channel works with, and what stays of a channel while another one is open.
@NullMarked
package chat.holt.ui.chat.context;

import org.jspecify.annotations.NullMarked;
