/// The REST routes of the built-in instance, one class per resource (`rest.md`): read the request, ask the world,
/// answer. May use: `localinstance.http`, `localinstance.world`, storage.
@NullMarked
package chat.holt.localinstance.routes;

import org.jspecify.annotations.NullMarked;
