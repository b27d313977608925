/// Which parts of a piece of code get which colour. Toolkit-free; may use RSyntaxTextArea's scanners and threading.
@NullMarked
package chat.holt.ui.kit.markdown.code;

import org.jspecify.annotations.NullMarked;
