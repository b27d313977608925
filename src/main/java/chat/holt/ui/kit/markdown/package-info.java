/// Stoat's markdown: parsed to toolkit-free records and drawn as nodes. May use what `ui.kit` may, and commonmark.
@NullMarked
package chat.holt.ui.kit.markdown;

import org.jspecify.annotations.NullMarked;
