/// Keeping away what one does not want: blocking, reports, links that lead elsewhere.
@NullMarked
package chat.holt.ui.safety;

import org.jspecify.annotations.NullMarked;
