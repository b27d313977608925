/// The rules of the built-in instance: who may do what, how things are shown to whom, what a change causes.
/// Routes and the demo community call it; it knows neither HTTP nor sockets. May use: model, json, permissions,
/// storage, and the error types of `localinstance.http`.
@NullMarked
package chat.holt.localinstance.world;

import org.jspecify.annotations.NullMarked;
