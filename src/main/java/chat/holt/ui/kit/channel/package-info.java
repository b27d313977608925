/// What channels of servers and groups have in common when they are edited.
@NullMarked
package chat.holt.ui.kit.channel;

import org.jspecify.annotations.NullMarked;
