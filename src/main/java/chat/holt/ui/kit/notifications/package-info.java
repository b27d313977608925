/// What notifies and what is muted, shared by all menus that offer it and all places that show it. May use store and
/// commands.
@NullMarked
package chat.holt.ui.kit.notifications;

import org.jspecify.annotations.NullMarked;
