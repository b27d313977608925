package chat.holt.rest;

import chat.holt.model.EditMessage;
import chat.holt.model.EditWebhook;
import chat.holt.model.Message;
import chat.holt.model.SendMessage;
import chat.holt.model.Webhook;
import java.io.IOException;
import tools.jackson.databind.JsonNode;

/// What a webhook's token allows, without an account (`rest.md §25`). Errors of each: `NotFound`, `NotAuthenticated`
/// (wrong token).
public final class WebhookTokenApi {

    private final RestClient client;

    public WebhookTokenApi(RestClient client) {
        this.client = client;
    }

    public Webhook fetch(String webhookId, String token) throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.get("webhooks/{webhook}/{token}", webhookId, token), Webhook.class));
    }

    /// Event: `WebhookUpdate`.
    public Webhook edit(String webhookId, String token, EditWebhook edit)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.patch("webhooks/{webhook}/{token}", webhookId, token), Webhook.class)
                .body(edit));
    }

    /// Event: `WebhookDelete`.
    public void delete(String webhookId, String token) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("webhooks/{webhook}/{token}", webhookId, token)));
    }

    /// Sends a message in the webhook's name. Needs what it does of SendMessage, UploadFiles, SendEmbeds, Masquerade
    /// and React in the webhook's own permissions. Errors as [MessagesApi#send]. Event: `Message`.
    ///
    /// @param key at most 64 bytes, new for each message
    public Message execute(String webhookId, String token, SendMessage message, String key)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("webhooks/{webhook}/{token}", webhookId, token), Message.class)
                .body(message)
                .header(Request.IDEMPOTENCY_KEY, key));
    }

    /// Errors: `CannotEditMessage` (another's). Event: `MessageUpdate`.
    public Message editMessage(String webhookId, String token, String messageId, EditMessage edit)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(
                        Route.patch("webhooks/{webhook}/{token}/{message}", webhookId, token, messageId), Message.class)
                .body(edit));
    }

    /// Errors: `CannotDeleteMessage` (another's). Event: `MessageDelete`.
    public void deleteMessage(String webhookId, String token, String messageId)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("webhooks/{webhook}/{token}/{message}", webhookId, token, messageId)));
    }

    /// Hands on what GitHub tells, which becomes a message. Event: `Message`.
    ///
    /// @param event GitHub's name of it, such as `push`
    public void github(String webhookId, String token, String event, JsonNode payload)
            throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.post("webhooks/{webhook}/{token}/github", webhookId, token))
                .header("X-GitHub-Event", event)
                .body(payload));
    }
}
