/// The REST API: [Route] and [Request] as data, [RestClient] that sends them within the rate limits, [ApiException] for
/// refusals, and one class for each resource. All calls block; start them through `threading.Tasks`. May use `model`,
/// `json` and `java.net.http`.
@NullMarked
package chat.holt.rest;

import org.jspecify.annotations.NullMarked;
