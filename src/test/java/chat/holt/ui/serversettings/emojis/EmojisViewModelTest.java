package chat.holt.ui.serversettings.emojis;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Attempt;
import chat.holt.commands.EmojiCommands;
import chat.holt.commands.FileCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.gateway.GatewayEvent;
import chat.holt.media.LocalPicture;
import chat.holt.media.PictureFormat;
import chat.holt.model.EditEmoji;
import chat.holt.model.Emoji;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.members.Community;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmojisViewModelTest {
    private final Community community = new Community().ready();
    private final List<String> calls = new ArrayList<>();
    private final List<Task<String>> uploaded = new ArrayList<>();
    private final List<Task<Emoji>> created = new ArrayList<>();
    private final List<Task<@Nullable Void>> others = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();
    private final FileCommands files = new FileCommands() {
        @Override
        public Task<String> upload(String tag, Path file, String name, LongConsumer progress) {
            calls.add("upload " + tag + " " + name);
            uploaded.add(new Task<>());
            return uploaded.getLast();
        }
    };
    private final EmojiCommands emojis = new EmojiCommands() {
        @Override
        public Task<Emoji> create(String serverId, String fileId, String name, @Nullable String reason) {
            calls.add("create " + fileId + " " + name);
            created.add(new Task<>());
            return created.getLast();
        }

        @Override
        public Task<@Nullable Void> rename(String emojiId, String name, @Nullable String reason) {
            return other("rename " + emojiId + " " + name);
        }

        @Override
        public Task<@Nullable Void> delete(String emojiId, @Nullable String reason) {
            return other("delete " + emojiId + " " + reason);
        }
    };
    private final EmojisViewModel page = page(3);

    private EmojisViewModel page(int limit) {
        community.memberUpdate("ada", Map.of("roles", List.of("guides")));
        return new EmojisViewModel(
                community.store,
                IdleCommands.with(files, emojis),
                Community.SERVER,
                new EmojisViewModel.Limits(limit, 500_000),
                toasts::add);
    }

    private Task<@Nullable Void> other(String call) {
        calls.add(call);
        others.add(new Task<>());
        return others.getLast();
    }

    private void has(String id, String name, String creator) {
        community.apply(new GatewayEvent.EmojiCreate(emoji(id, name, creator)));
    }

    private static Emoji emoji(String id, String name, String creator) {
        return new Emoji(id, new Emoji.OfServer(Community.SERVER), creator, name, false, false);
    }

    private static LocalPicture picture(String name, long bytes) {
        return new LocalPicture(Path.of("/tmp", name), name, PictureFormat.PNG, 64, 64, bytes, false);
    }

    @Test
    void listsByNameAndFollowsEvents() {
        has("1", "wave", "bo");
        has("2", "bow", "ada");
        assertThat(page.rows()).extracting(EmojiRow::name).containsExactly("bow", "wave");
        assertThat(page.rows()).extracting(EmojiRow::creator).containsExactly("Ada", "Bo");
        community.apply(new GatewayEvent.EmojiUpdate("1", new EditEmoji("apple")));
        assertThat(page.rows()).extracting(EmojiRow::name).containsExactly("apple", "bow");
        page.filter().set("BO");
        assertThat(page.rows()).extracting(EmojiRow::name).containsExactly("bow");
        assertThat(page.total().get()).isEqualTo(2);
        community.apply(new GatewayEvent.EmojiDelete("1"));
        assertThat(page.total().get()).isEqualTo(1);
    }

    @Test
    void onlyOnesOwnMayBeDeletedWithoutThePermission() {
        has("1", "wave", "bo");
        has("2", "bow", "ada");
        assertThat(page.createBlocked()).contains("Manage emojis");
        assertThat(page.rows()).extracting(row -> row.deleteBlocked() == null).containsExactly(true, false);
        assertThat(page.rows()).allMatch(row -> row.renameBlocked() != null);
    }

    @Test
    void namesComeFromFilesAndAreFree() {
        has("1", "party_stoat", "bo");
        page.pick(List.of(
                picture("Party Stoat!.png", 10),
                picture("été.gif", 10),
                picture("…", 10),
                picture("x".repeat(60), 10)));
        assertThat(page.uploads())
                .extracting(upload -> upload.name().get())
                .containsExactly("party_stoat_2", "ete", "emoji", "x".repeat(32));
    }

    @Test
    void sendsOneAfterTheOtherAndKeepsWhatFails() {
        page.pick(List.of(picture("a.png", 10), picture("b.png", 10)));
        page.send();
        assertThat(calls).containsExactly("upload emojis a.png");
        uploaded.getLast().fail(new IOException("offline"));
        assertThat(page.uploads().getFirst().problem().get()).isNotEmpty();
        uploaded.getLast().succeed("f2");
        assertThat(calls).containsExactly("upload emojis a.png", "upload emojis b.png", "create f2 b");
        created.getLast().succeed(emoji("f2", "b", "ada"));
        assertThat(page.sending().get()).isFalse();
        assertThat(page.uploads()).extracting(upload -> upload.name().get()).containsExactly("a");
        assertThat(toasts).containsExactly("One emoji is there now; one is left.");
    }

    @Test
    void aSecondTryDoesNotSendTheFileAgain() {
        page.pick(List.of(picture("a.png", 10)));
        page.send();
        uploaded.getLast().succeed("f1");
        created.getLast().fail(new IOException("offline"));
        page.uploads().getFirst().name().set("again");
        assertThat(page.uploads().getFirst().problem().get()).isEmpty();
        page.send();
        assertThat(calls).containsExactly("upload emojis a.png", "create f1 a", "create f1 again");
    }

    @Test
    void whatTheServerWouldRefuseIsNotSent() {
        page.pick(List.of(picture("big.gif", 600_000), picture("a.png", 10), picture("b.png", 10)));
        assertThat(page.uploads().getFirst().problem().get()).contains("600 KB");
        page.uploads().get(1).name().set("Not So");
        page.uploads().get(2).name().set("not_so");
        has("1", "not_so", "bo");
        page.send();
        assertThat(calls).isEmpty();
        assertThat(page.uploads()).noneMatch(upload -> upload.problem().get().isEmpty());
        page.uploads().get(2).name().set("free");
        has("2", "two", "bo");
        has("3", "three", "bo");
        page.send();
        assertThat(calls).isEmpty();
        assertThat(page.uploads().get(2).problem().get()).contains("3 emojis already");
    }

    @Test
    void stopEndsAfterTheOneUnderWay() {
        page.pick(List.of(picture("a.png", 10), picture("b.png", 10)));
        page.send();
        page.drop(page.uploads().getFirst());
        assertThat(page.uploads()).hasSize(2);
        page.stop();
        uploaded.getLast().succeed("f1");
        created.getLast().succeed(emoji("f1", "a", "ada"));
        assertThat(page.sending().get()).isFalse();
        assertThat(calls).hasSize(2);
    }

    @Test
    void renamesAndDeletes() {
        has("1", "wave", "bo");
        has("2", "bow", "bo");
        EmojiRow wave = page.rows().getLast();
        Attempt attempt = new Attempt();
        page.rename(wave, "bow", attempt);
        assertThat(attempt.error().get()).isEqualTo("Another emoji has this name.");
        page.rename(wave, "hello", attempt);
        assertThat(calls).containsExactly("rename 1 hello");
        Reason reason = Reason.ofAudit();
        reason.text().set("Old");
        page.delete(wave, reason, new Attempt());
        assertThat(calls).last().isEqualTo("delete 1 Old");
        others.getLast().succeed(null);
        assertThat(toasts).containsExactly(":wave: is deleted.");
    }
}
