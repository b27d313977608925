package chat.holt.localinstance.routes;

import java.net.URI;

/// What an instance says about itself.
/// @param api base of the REST routes, without a slash at the end
public record Settings(URI api, URI ws, URI autumn) {}
