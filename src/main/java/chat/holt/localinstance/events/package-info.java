/// The gateway of the built-in instance (`gateway.md`): sockets, what each listens to, the Ready frame. May use:
/// `localinstance.world`, storage, Java-WebSocket.
@NullMarked
package chat.holt.localinstance.events;

import org.jspecify.annotations.NullMarked;
