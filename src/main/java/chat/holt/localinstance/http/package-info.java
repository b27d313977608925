/// The HTTP front of the built-in instance: routing, request bodies, replies, errors, limits. Knows nothing of
/// chat. May use: `jdk.httpserver`, storage (`Doc`), Jackson.
@NullMarked
package chat.holt.localinstance.http;

import org.jspecify.annotations.NullMarked;
