/// Shortcuts: which there are, which keys they have, and whether a pressed key is one of them. [Shortcut], [Keys] and
/// [KeyBindings] are toolkit-free; [ShortcutKeys] is their view side.
@NullMarked
package chat.holt.ui.kit.shortcuts;

import org.jspecify.annotations.NullMarked;
