package chat.holt.rest;

import chat.holt.model.CreateWebhook;
import chat.holt.model.EditWebhook;
import chat.holt.model.ResponseWebhook;
import chat.holt.model.Webhook;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Webhooks as those see them who manage them (`rest.md §25`); who has a token uses [WebhookTokenApi]. Instances may
/// lack all but the routes of channels.
public final class WebhooksApi {

    private final RestClient client;

    public WebhooksApi(RestClient client) {
        this.client = client;
    }

    /// Where programs elsewhere write with a webhook. Whoever has it may; empty tokens give its beginning.
    public URI address(String webhookId, String token) {
        String base = client.api().toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "webhooks/" + webhookId + "/" + token);
    }

    /// For server channels and groups. Needs ManageWebhooks. Errors: `NotFound`, `InvalidOperation`,
    /// `MissingPermission`. Event: `WebhookCreate`.
    public Webhook create(String channelId, CreateWebhook webhook, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("channels/{channel}/webhooks", channelId), Webhook.class)
                .body(webhook)
                .reason(reason));
    }

    /// The channel's webhooks with their tokens. Needs ManageWebhooks.
    public List<Webhook> list(String channelId) throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.get("channels/{channel}/webhooks", channelId), new TypeReference<List<Webhook>>() {}));
    }

    /// Needs ViewChannel. Errors: `NotFound`, `MissingPermission`.
    public ResponseWebhook fetch(String webhookId) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("webhooks/{webhook}", webhookId), ResponseWebhook.class));
    }

    /// Needs ManageWebhooks. Errors: `NotFound`, `MissingPermission`. Event: `WebhookUpdate`.
    public Webhook edit(String webhookId, EditWebhook edit) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("webhooks/{webhook}", webhookId), Webhook.class)
                .body(edit));
    }

    /// Needs ManageWebhooks. Errors: `NotFound`, `MissingPermission`. Event: `WebhookDelete`.
    public void delete(String webhookId, @Nullable String reason)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("webhooks/{webhook}", webhookId)).reason(reason));
    }
}
