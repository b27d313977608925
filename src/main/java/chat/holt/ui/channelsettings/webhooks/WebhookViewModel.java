package chat.holt.ui.channelsettings.webhooks;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.EditWebhook;
import chat.holt.model.File;
import chat.holt.model.User;
import chat.holt.model.Webhook;
import chat.holt.threading.Task;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.navigation.Destination;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One webhook. Its address is a secret: whoever has it may write in the channel. It is shown when asked for only.
public final class WebhookViewModel {
    private static final String MASK = "••••••••••••";

    private final WebhookContext context;
    private final String channelId;
    private final ObjectProperty<Webhook> webhook;
    private final DraftField<String> name;
    private final PictureField avatar;
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final BooleanExpression canSave;
    private final Attempt attempt = new Attempt();

    WebhookViewModel(WebhookContext context, String channelId, Webhook webhook) {
        this.context = context;
        this.channelId = channelId;
        this.webhook = new SimpleObjectProperty<>(webhook);
        name = new DraftField<>(this.webhook.map(Webhook::name));
        avatar = new PictureField(PictureKind.AVATAR, this.webhook.map(Webhook::avatar));
        BooleanExpression changed = name.changed().or(avatar.draft().changed());
        canSave = Bindings.createBooleanBinding(
                () -> changed.get() && Webhooks.named(name.value().get()), changed, name.value());
        if (context.store().user(webhook.creatorId()).get() == null) {
            context.commands().users().resolve(webhook.creatorId());
        }
    }

    public String id() {
        return webhook.get().id();
    }

    /// What it is called.
    public ObservableValue<String> name() {
        return webhook.map(Webhook::name);
    }

    public ObservableValue<File> avatar() {
        return webhook.map(Webhook::avatar);
    }

    /// Who made it.
    public ObservableValue<String> creator() {
        return context.store()
                .user(webhook.get().creatorId())
                .map(User::name)
                .orElse(Text.of("channels.unknownUser"))
                .map(who -> Text.of("webhooks.creator", who));
    }

    /// Whether the address is readable.
    public BooleanProperty revealed() {
        return revealed;
    }

    /// The address, with its secret part masked unless it is to be readable.
    public ObservableValue<String> address() {
        return revealed.map(readable -> readable ? address(secret()) : address("") + MASK);
    }

    /// Puts the address on the clipboard.
    public void copy() {
        context.clipboard().accept(address(secret()));
        context.toast().accept(Text.of("webhooks.copied"));
    }

    /// Whether name and picture are being edited.
    public ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    /// The name as edited, 1–32 characters.
    public DraftField<String> newName() {
        return name;
    }

    /// The picture as edited.
    public PictureField newAvatar() {
        return avatar;
    }

    /// Whether there is something to save that the server would take.
    public BooleanExpression canSave() {
        return canSave;
    }

    /// How saving goes.
    public Attempt attempt() {
        return attempt;
    }

    public void edit() {
        editing.set(true);
    }

    /// Drops the edit.
    public void cancel() {
        attempt.refuse("");
        name.takeTheirs();
        avatar.reset();
        editing.set(false);
    }

    /// Saves name and picture; a picture is uploaded first.
    public void save() {
        if (canSave.get()) {
            attempt.run(() -> avatar.upload(context.commands().files()::upload).then(this::send), saved -> {
                webhook.set(withToken(saved));
                name.takeTheirs();
                avatar.reset();
                editing.set(false);
            });
        }
    }

    /// Asks whether to delete it.
    public void delete() {
        context.navigator().open(new Destination.DeleteWebhook(channelId, id()));
    }

    void close() {
        name.close();
        avatar.close();
    }

    private Task<Webhook> send(Optional<String> picture) {
        boolean removed =
                avatar.draft().changed().get() && avatar.draft().value().get() instanceof Picture.None;
        EditWebhook edit = new EditWebhook(
                name.changed().get() ? name.value().get().strip() : null,
                picture.orElse(null),
                null,
                removed ? List.of("Avatar") : List.of());
        return context.commands().webhooks().edit(id(), edit);
    }

    /// Answers to edits may come without the secret.
    private Webhook withToken(Webhook saved) {
        return new Webhook(
                saved.id(),
                saved.name(),
                saved.avatar(),
                saved.creatorId(),
                saved.channelId(),
                saved.permissions(),
                saved.token() == null ? webhook.get().token() : saved.token(),
                saved.unknown());
    }

    private String secret() {
        @Nullable String token = webhook.get().token();
        return token == null ? "" : token;
    }

    private String address(String secret) {
        return context.commands().webhooks().address(id(), secret).toString();
    }
}
