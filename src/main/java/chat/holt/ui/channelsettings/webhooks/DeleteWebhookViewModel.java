package chat.holt.ui.channelsettings.webhooks;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.Reason;

/// Deleting one webhook.
public final class DeleteWebhookViewModel {
    private final WebhookContext context;
    private final WebhookViewModel webhook;
    private final Runnable deleted;
    private final Attempt attempt = new Attempt();
    private final Reason reason = Reason.ofAudit();

    /// @param deleted runs when it is gone
    DeleteWebhookViewModel(WebhookContext context, WebhookViewModel webhook, Runnable deleted) {
        this.context = context;
        this.webhook = webhook;
        this.deleted = deleted;
    }

    public String name() {
        return webhook.name().getValue();
    }

    /// Why it is deleted.
    public Reason reason() {
        return reason;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Deletes the webhook.
    public void submit() {
        attempt.run(() -> context.commands().webhooks().delete(webhook.id(), reason.value()), done -> {
            context.toast().accept(Text.of("webhooks.deleted", name()));
            deleted.run();
        });
    }
}
