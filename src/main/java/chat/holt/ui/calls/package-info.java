/// Calls that come in: what rings, until it is answered elsewhere, declined or over.
@NullMarked
package chat.holt.ui.calls;

import org.jspecify.annotations.NullMarked;
