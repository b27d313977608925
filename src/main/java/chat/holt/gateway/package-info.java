/// The real-time connection: events, commands, the client with heartbeat, backoff and subscriptions. May depend on:
/// model, json, Java-WebSocket.
@org.jspecify.annotations.NullMarked
package chat.holt.gateway;
