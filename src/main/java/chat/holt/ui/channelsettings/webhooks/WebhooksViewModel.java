package chat.holt.ui.channelsettings.webhooks;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.CreateWebhook;
import chat.holt.model.Webhook;
import chat.holt.ui.kit.settings.SettingsPage;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The webhooks of a channel: programs elsewhere that may write in it (`rest.md §25`).
public final class WebhooksViewModel implements SettingsPage {
    private final WebhookContext context;
    private final String channelId;
    private final ObservableList<WebhookViewModel> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final StringProperty newName = new SimpleStringProperty("");
    private final BooleanExpression canCreate =
            Bindings.createBooleanBinding(() -> Webhooks.named(newName.get()), newName);
    private final Attempt creation = new Attempt();

    public WebhooksViewModel(WebhookContext context, String channelId) {
        this.context = context;
        this.channelId = channelId;
        load();
    }

    /// Oldest first.
    public ObservableList<WebhookViewModel> rows() {
        return rows;
    }

    /// Whether they are being fetched.
    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /// Why they could not be fetched; empty if they could.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Name of the next one, 1–32 characters.
    public StringProperty newName() {
        return newName;
    }

    /// Whether the name would do.
    public BooleanExpression canCreate() {
        return canCreate;
    }

    /// How making one goes.
    public Attempt creation() {
        return creation;
    }

    /// Fetches them again.
    public void load() {
        loading.set(true);
        error.set("");
        context.commands()
                .webhooks()
                .load(channelId)
                .onDone(() -> loading.set(false))
                .onSuccess(this::show)
                .onFailure(problem -> error.set(Failure.of(problem).text()));
    }

    /// Makes one with the name typed.
    public void create() {
        if (canCreate.get()) {
            CreateWebhook wanted = new CreateWebhook(newName.get().strip(), null);
            creation.run(() -> context.commands().webhooks().create(channelId, wanted, null), created -> {
                rows.add(row(created));
                newName.set("");
                context.toast().accept(Text.of("webhooks.created", created.name()));
            });
        }
    }

    /// The question before deleting one; empty if it is gone.
    public Optional<DeleteWebhookViewModel> deletion(String webhookId) {
        return rows.stream()
                .filter(row -> row.id().equals(webhookId))
                .findFirst()
                .map(row -> new DeleteWebhookViewModel(context, row, () -> {
                    row.close();
                    rows.remove(row);
                }));
    }

    @Override
    public void close() {
        rows.forEach(WebhookViewModel::close);
    }

    private void show(List<Webhook> webhooks) {
        rows.forEach(WebhookViewModel::close);
        rows.setAll(webhooks.stream().map(this::row).toList());
    }

    private WebhookViewModel row(Webhook webhook) {
        return new WebhookViewModel(context, channelId, webhook);
    }
}
