/// Messages out of their timelines, as pins and search list them.
@NullMarked
package chat.holt.ui.chat.found;

import org.jspecify.annotations.NullMarked;
