/// Files and pictures of messages and what can be done with them: moving, saving, copying, playing.
@NullMarked
package chat.holt.ui.kit.files;

import org.jspecify.annotations.NullMarked;
