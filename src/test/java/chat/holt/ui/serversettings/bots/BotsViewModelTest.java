package chat.holt.ui.serversettings.bots;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Attempt;
import chat.holt.commands.BotCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.model.Bot;
import chat.holt.model.BotInformation;
import chat.holt.model.BotWithUser;
import chat.holt.model.EditBot;
import chat.holt.model.OwnedBots;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.RemovalIntention;
import chat.holt.model.User;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BotsViewModelTest {
    private static final String ID = "01JZ6M5Q0CXKQY3XZ2T5V9W8AB";
    private final Community community = new Community().ready();
    private final List<String> calls = new ArrayList<>();
    private final List<Task<OwnedBots>> loads = new ArrayList<>();
    private final List<Task<BotWithUser>> changes = new ArrayList<>();
    private final List<Task<@Nullable Void>> others = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();
    private final BotCommands commands = new BotCommands() {
        @Override
        public Task<OwnedBots> load() {
            loads.add(new Task<>());
            return loads.getLast();
        }

        @Override
        public Task<BotWithUser> create(String name) {
            return change("create " + name);
        }

        @Override
        public Task<BotWithUser> edit(String botId, EditBot edit) {
            return change("edit " + botId + " " + edit.name() + " " + edit.open() + " " + edit.interactionsUrl() + " "
                    + edit.remove());
        }

        @Override
        public Task<@Nullable Void> delete(String botId) {
            return other("delete " + botId);
        }

        @Override
        public Task<@Nullable Void> inviteToServer(String botId, String serverId) {
            return other("invite " + botId);
        }
    };
    private final BotsViewModel bots = new BotsViewModel(
            community.store, IdleCommands.with(commands), Community.SERVER, 2, copied::add, toasts::add);

    private Task<BotWithUser> change(String call) {
        calls.add(call);
        changes.add(new Task<>());
        return changes.getLast();
    }

    private Task<@Nullable Void> other(String call) {
        calls.add(call);
        others.add(new Task<>());
        return others.getLast();
    }

    private static Bot bot(String id, String token) {
        return new Bot(id, "ada", token, false, false, false, "https://old.example", null, null, 0, Map.of());
    }

    private static User user(String id) {
        return new User(
                id,
                id,
                "0001",
                null,
                null,
                null,
                List.of(),
                0,
                null,
                0,
                false,
                new BotInformation("ada"),
                RelationshipStatus.USER,
                false);
    }

    private void own(String... ids) {
        loads.getLast()
                .succeed(new OwnedBots(
                        List.of(ids).stream().map(id -> bot(id, "secret-" + id)).toList(),
                        List.of(ids).stream().map(BotsViewModelTest::user).toList(),
                        Map.of()));
    }

    @Test
    void findsBotsAmongMembers() {
        assertThat(bots.onServer()).extracting(BotRow::name).containsExactly("Hutbot");
        assertThat(bots.onServer().getFirst().owner()).isEqualTo("Olaf");
        community.leave("hut", RemovalIntention.KICK);
        assertThat(bots.onServer()).isEmpty();
    }

    @Test
    void listsOnesOwnAndTheirLimit() {
        assertThat(bots.fetch().busy().get()).isTrue();
        own("zebra", "ant");
        assertThat(bots.mine()).extracting(BotRow::name).containsExactly("ant", "zebra");
        assertThat(bots.mine()).noneMatch(BotRow::onServer);
        assertThat(bots.createBlocked()).contains("2 bots");
    }

    @Test
    void findsTheIdInWhatIsPasted() {
        assertThat(BotsViewModel.idIn(" " + ID + " ")).contains(ID);
        assertThat(BotsViewModel.idIn("https://stoat.chat/bot/" + ID)).contains(ID);
        assertThat(BotsViewModel.idIn("https://stoat.chat/bot/" + ID + "?from=x"))
                .contains(ID);
        assertThat(BotsViewModel.idIn("hutbot")).isEmpty();
        assertThat(BotsViewModel.idIn(ID + "X")).isEmpty();
    }

    @Test
    void addsByIdOrSaysWhatIsMissing() {
        Attempt attempt = new Attempt();
        bots.add("hutbot", attempt);
        assertThat(attempt.error().get()).contains("26");
        bots.add("https://stoat.chat/bot/" + ID, attempt);
        assertThat(calls).containsExactly("invite " + ID);
        others.getLast().succeed(null);
        assertThat(attempt.done().get()).isTrue();
    }

    @Test
    void sendsOnlyWhatWasEdited() {
        own("ant");
        BotRow ant = bots.mine().getFirst();
        bots.edit(ant, "ant", true, "https://old.example", new Attempt());
        bots.edit(ant, "bee", false, "", new Attempt());
        assertThat(calls).containsExactly("edit ant null true null []", "edit ant bee null null [InteractionsURL]");
    }

    @Test
    void tokensGoToTheClipboardOnly() {
        own("ant");
        BotRow ant = bots.mine().getFirst();
        bots.copyToken(ant);
        bots.renewToken(ant, new Attempt());
        changes.getLast().succeed(new BotWithUser(bot("ant", "fresh"), user("ant")));
        assertThat(copied).containsExactly("secret-ant", "fresh");
        assertThat(toasts).noneMatch(text -> text.contains("secret-") || text.contains("fresh"));
        assertThat(loads).hasSize(2);
        assertThat(ant.toString()).doesNotContain("secret-");
    }

    @Test
    void makesAndDeletes() {
        own("ant");
        bots.create(" bee ", new Attempt());
        changes.getLast().succeed(new BotWithUser(bot("bee", "t"), user("bee")));
        assertThat(loads).hasSize(2);
        own("ant", "bee");
        bots.delete(bots.mine().getLast(), new Attempt());
        others.getLast().succeed(null);
        assertThat(calls).containsExactly("create bee", "delete bee");
        assertThat(loads).hasSize(3);
    }
}
