package chat.holt.rest;

import chat.holt.model.WebPushSubscription;
import java.io.IOException;
import java.util.Map;

/// Notifications while Holt does not run (`rest.md §27`). Not for bots.
public final class PushApi {

    private final RestClient client;

    public PushApi(RestClient client) {
        this.client = client;
    }

    /// Replaces this session's subscription.
    public void subscribe(WebPushSubscription subscription) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("push/subscribe")).body(subscription));
    }

    public void unsubscribe() throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("push/unsubscribe")).body(Map.of()));
    }
}
