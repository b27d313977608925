package chat.holt.rest;

import chat.holt.model.RootConfig;
import java.io.IOException;
import tools.jackson.databind.JsonNode;

/// What an instance says of itself (`auth.md §1`).
public final class InstanceApi {

    private final RestClient client;

    public InstanceApi(RestClient client) {
        this.client = client;
    }

    /// Addresses, features and limits of the instance. Needs no account.
    ///
    /// @throws NotAnInstanceException when something else answers
    public RootConfig fetch() throws ApiException, IOException, InterruptedException {
        RootConfig config = client.send(Request.of(Route.get(""), RootConfig.class));
        if (config.version().isEmpty() || config.ws().isEmpty()) {
            throw new NotAnInstanceException("No version or events address");
        }
        return config;
    }

    /// The instance's own description of its routes (OpenAPI). Needs no account.
    public JsonNode schema() throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("openapi.json"), JsonNode.class));
    }
}
