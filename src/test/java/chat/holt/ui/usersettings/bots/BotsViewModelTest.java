package chat.holt.ui.usersettings.bots;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Attempt;
import chat.holt.commands.BotCommands;
import chat.holt.gateway.GatewayJson;
import chat.holt.model.Bot;
import chat.holt.model.BotInformation;
import chat.holt.model.BotWithUser;
import chat.holt.model.EditBot;
import chat.holt.model.OwnedBots;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BotsViewModelTest {
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
                    + edit.analytics() + " " + edit.remove());
        }

        @Override
        public Task<@Nullable Void> delete(String botId) {
            return other("delete " + botId);
        }

        @Override
        public Task<@Nullable Void> inviteToServer(String botId, String serverId) {
            return other("invite " + botId + " " + serverId);
        }
    };
    private final BotsViewModel bots =
            new BotsViewModel(community.store, commands, 2, "https://stoat.example/", copied::add, toasts::add);

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
    void listsOnesOwnAndTheirLimit() {
        assertThat(bots.fetch().busy().get()).isTrue();
        own("zebra", "ant");
        assertThat(bots.bots()).extracting(OwnBot::name).containsExactly("ant", "zebra");
        assertThat(bots.createBlocked()).contains("2 bots");
    }

    @Test
    void sendsOnlyWhatWasEdited() {
        own("ant");
        OwnBot ant = bots.bots().getFirst();
        bots.edit(ant, new BotsViewModel.Wanted("ant", true, true, "https://old.example"), new Attempt());
        bots.edit(ant, new BotsViewModel.Wanted("bee", false, false, ""), new Attempt());
        assertThat(calls)
                .containsExactly("edit ant null true null true []", "edit ant bee null null null [InteractionsURL]");
    }

    @Test
    void tokensGoToTheClipboardOnly() {
        own("ant");
        OwnBot ant = bots.bots().getFirst();
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
        bots.delete(bots.bots().getLast(), new Attempt());
        others.getLast().succeed(null);
        assertThat(calls).containsExactly("create bee", "delete bee");
        assertThat(loads).hasSize(3);
    }

    @Test
    void linksLeadToTheWebApp() {
        own("ant");
        bots.copyInvite(bots.bots().getFirst());
        assertThat(copied).containsExactly("https://stoat.example/bot/ant");
        assertThat(toasts.getFirst()).contains("private");
    }

    @Test
    void aBotGoesWhereYouManageAndItIsNotYet() {
        own("ant", "hut");
        OwnBot ant = bots.bots().getFirst();
        assertThat(bots.places(ant)).as("you may add none").isEmpty();
        community.apply(GatewayJson.decode("{\"type\":\"ServerUpdate\",\"id\":\"" + Community.SERVER
                + "\",\"data\":{\"owner\":\"" + community.store.myId() + "\"},\"clear\":[]}"));
        assertThat(bots.places(bots.bots().getLast())).as("it is there already").isEmpty();
        assertThat(bots.places(ant)).extracting(BotPlace::id).containsExactly(Community.SERVER);
        bots.add(ant, bots.places(ant).getFirst(), new Attempt());
        assertThat(calls).containsExactly("invite ant " + Community.SERVER);
        others.getLast().succeed(null);
        assertThat(toasts.getLast()).contains("ant");
    }
}
