package chat.holt.ui.channelsettings.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FileCommands;
import chat.holt.commands.WebhookCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.json.Json;
import chat.holt.media.LocalPicture;
import chat.holt.media.PictureFormat;
import chat.holt.model.CreateWebhook;
import chat.holt.model.EditWebhook;
import chat.holt.model.File;
import chat.holt.model.Webhook;
import chat.holt.threading.Task;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebhooksViewModelTest {
    private final FakeWebhooks commands = new FakeWebhooks();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> toasts = new ArrayList<>();
    private final List<String> clipboard = new ArrayList<>();
    private final WebhooksViewModel webhooks = new WebhooksViewModel(
            new WebhookContext(
                    SampleStore.ready(),
                    IdleCommands.with(commands, new FakeFiles()),
                    navigator,
                    toasts::add,
                    clipboard::add),
            "C1");

    @Test
    void listsThemWithTheirMakers() {
        assertThat(webhooks.loading().get()).isTrue();
        load();
        assertThat(webhooks.loading().get()).isFalse();
        assertThat(hook().name().getValue()).isEqualTo("Builds");
        assertThat(hook().creator().getValue()).isEqualTo("Made by pal");
    }

    @Test
    void canBeFetchedAgain() {
        commands.loads.getLast().fail(new IOException("offline"));
        assertThat(webhooks.error().get()).isNotEmpty();
        webhooks.load();
        assertThat(webhooks.error().get()).isEmpty();
        load();
        assertThat(webhooks.rows()).hasSize(1);
    }

    @Test
    void theAddressIsShownWhenAskedForOnly() {
        load();
        assertThat(hook().address().getValue())
                .startsWith("https://stoat.example/webhooks/W1/")
                .doesNotContain("key");
        hook().copy();
        assertThat(clipboard).containsExactly("https://stoat.example/webhooks/W1/key");
        assertThat(toasts).noneMatch(text -> text.contains("key"));
        hook().revealed().set(true);
        assertThat(hook().address().getValue()).isEqualTo("https://stoat.example/webhooks/W1/key");
    }

    @Test
    void newOnesNeedAName() {
        load();
        webhooks.newName().set("  ");
        assertThat(webhooks.canCreate().get()).isFalse();
        webhooks.create();
        webhooks.newName().set("x".repeat(33));
        assertThat(webhooks.canCreate().get()).isFalse();
        assertThat(commands.calls).isEmpty();
        webhooks.newName().set(" Weather ");
        webhooks.create();
        assertThat(commands.calls).containsExactly("create Weather");
        commands.answers.getLast().succeed(webhook("W2", "Weather", null, "other"));
        assertThat(webhooks.rows()).hasSize(2);
        assertThat(webhooks.newName().get()).isEmpty();
    }

    @Test
    void refusedOnesKeepTheirName() {
        load();
        webhooks.newName().set("Weather");
        webhooks.create();
        commands.answers.getLast().fail(new IOException("offline"));
        assertThat(webhooks.creation().error().get()).isNotEmpty();
        assertThat(webhooks.newName().get()).isEqualTo("Weather");
    }

    @Test
    void renamingKeepsTheSecret() {
        load();
        hook().edit();
        assertThat(hook().canSave().get()).isFalse();
        hook().newName().value().set("Nightly");
        hook().save();
        assertThat(commands.calls).containsExactly("edit W1 name=Nightly avatar=null remove=[]");
        commands.answers.getLast().succeed(webhook("W1", "Nightly", null, null));
        assertThat(hook().editing().get()).isFalse();
        assertThat(hook().name().getValue()).isEqualTo("Nightly");
        hook().copy();
        assertThat(clipboard).containsExactly("https://stoat.example/webhooks/W1/key");
    }

    @Test
    void picturesAreUploadedFirstAndCanBeTakenAway() {
        load();
        hook().edit();
        hook().newAvatar()
                .choose(new LocalPicture(Path.of("face.png"), "face.png", PictureFormat.PNG, 64, 64, 10, false));
        hook().save();
        assertThat(commands.calls).containsExactly("edit W1 name=null avatar=avatars-face.png remove=[]");
        commands.answers.getLast().succeed(webhook("W1", "Builds", picture(), null));
        assertThat(hook().avatar().getValue()).isEqualTo(picture());
        hook().edit();
        hook().newAvatar().remove();
        hook().save();
        assertThat(commands.calls).last().isEqualTo("edit W1 name=null avatar=null remove=[Avatar]");
    }

    @Test
    void deletingIsAskedFirst() {
        load();
        hook().delete();
        assertThat(navigator.opened()).containsExactly(new Destination.DeleteWebhook("C1", "W1"));
        DeleteWebhookViewModel question = webhooks.deletion("W1").orElseThrow();
        question.submit();
        assertThat(commands.calls).containsExactly("delete W1");
        commands.deletions.getLast().fail(new IOException("offline"));
        assertThat(question.attempt().error().get()).isNotEmpty();
        assertThat(webhooks.rows()).hasSize(1);
        question.submit();
        commands.succeedDeletion();
        assertThat(webhooks.rows()).isEmpty();
        assertThat(webhooks.deletion("W1")).isEmpty();
    }

    private void load() {
        commands.loads.getLast().succeed(List.of(webhook("W1", "Builds", null, "key")));
    }

    private WebhookViewModel hook() {
        return webhooks.rows().getFirst();
    }

    private static Webhook webhook(String id, String name, @Nullable File avatar, @Nullable String token) {
        return new Webhook(id, name, avatar, "PAL", "C1", 0, token, Map.of());
    }

    private static File picture() {
        return Json.tryRead(
                        "{\"_id\":\"F\",\"tag\":\"avatars\",\"filename\":\"face.png\",\"metadata\":{\"type\":\"File\"},"
                                + "\"content_type\":\"image/png\",\"size\":10}",
                        File.class)
                .orElseThrow();
    }

    private static final class FakeFiles extends FileCommands {
        @Override
        public Task<String> upload(String tag, Path file, String name, LongConsumer progress) {
            Task<String> task = new Task<>();
            task.succeed(tag + "-" + name);
            return task;
        }
    }

    private static final class FakeWebhooks extends WebhookCommands {
        final List<String> calls = new ArrayList<>();
        final List<Task<List<Webhook>>> loads = new ArrayList<>();
        final List<Task<Webhook>> answers = new ArrayList<>();
        final List<Task<@Nullable Void>> deletions = new ArrayList<>();

        @Override
        public Task<List<Webhook>> load(String channelId) {
            loads.add(new Task<>());
            return loads.getLast();
        }

        @Override
        public URI address(String webhookId, String token) {
            return URI.create("https://stoat.example/webhooks/" + webhookId + "/" + token);
        }

        @Override
        public Task<Webhook> create(String channelId, CreateWebhook webhook, @Nullable String reason) {
            return asked("create " + webhook.name());
        }

        @Override
        public Task<Webhook> edit(String webhookId, EditWebhook edit) {
            return asked("edit " + webhookId + " name=" + edit.name() + " avatar=" + edit.avatar() + " remove="
                    + edit.remove());
        }

        @Override
        public Task<@Nullable Void> delete(String webhookId, @Nullable String reason) {
            calls.add("delete " + webhookId);
            deletions.add(new Task<>());
            return deletions.getLast();
        }

        @SuppressWarnings("NullAway")
        void succeedDeletion() {
            deletions.getLast().succeed(null);
        }

        private Task<Webhook> asked(String call) {
            calls.add(call);
            answers.add(new Task<>());
            return answers.getLast();
        }
    }
}
