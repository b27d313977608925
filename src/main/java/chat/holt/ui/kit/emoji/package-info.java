/// Picking emojis: the Unicode ones by their names, and the custom ones of every server one is in.
@NullMarked
package chat.holt.ui.kit.emoji;

import org.jspecify.annotations.NullMarked;
