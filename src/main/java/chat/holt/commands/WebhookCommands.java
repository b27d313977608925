package chat.holt.commands;

import chat.holt.model.CreateWebhook;
import chat.holt.model.EditWebhook;
import chat.holt.model.Webhook;
import chat.holt.rest.Api;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Webhooks of a channel. They are not kept in the store. UI thread only.
public class WebhookCommands {
    private final Requests requests;

    public WebhookCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected WebhookCommands() {
        requests = Requests.unconnected();
    }

    /// With their tokens.
    public Task<List<Webhook>> load(String channelId) {
        return requests.ask(api -> api.webhooks().list(channelId));
    }

    /// Where programs elsewhere write with a webhook; a secret, as it holds the token.
    public URI address(String webhookId, String token) {
        return requests.api().webhooks().address(webhookId, token);
    }

    public Task<Webhook> create(String channelId, CreateWebhook webhook, @Nullable String reason) {
        return requests.ask(api -> api.webhooks().create(channelId, webhook, reason));
    }

    /// Fails as [Failure.Gone] on instances that have switched webhooks off.
    public Task<Webhook> edit(String webhookId, EditWebhook edit) {
        return requests.ask(api -> api.webhooks().edit(webhookId, edit));
    }

    /// Fails as [Failure.Gone] on instances that have switched webhooks off.
    public Task<@Nullable Void> delete(String webhookId, @Nullable String reason) {
        return requests.tell(api -> api.webhooks().delete(webhookId, reason));
    }
}
