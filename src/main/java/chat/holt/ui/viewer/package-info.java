/// Looks at pictures over the whole window.
@NullMarked
package chat.holt.ui.viewer;

import org.jspecify.annotations.NullMarked;
