/// A list of rows of any height that keeps its place while rows come and go at both ends.
@NullMarked
package chat.holt.ui.kit.rows;

import org.jspecify.annotations.NullMarked;
