/// What an act on one or many members needs to know beyond the reason: for how long, which roles, which call.
/// Toolkit-free
/// state and the fields for it; may use permissions besides what [chat.holt.ui.kit] may.
@NullMarked
package chat.holt.ui.kit.moderation;

import org.jspecify.annotations.NullMarked;
