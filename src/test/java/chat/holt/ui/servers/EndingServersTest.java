package chat.holt.ui.servers;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.SecurityCommands;
import chat.holt.commands.ServerCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.gateway.GatewayEvent;
import chat.holt.i18n.Text;
import chat.holt.json.Patch;
import chat.holt.model.MfaMethod;
import chat.holt.permissions.Permission;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.identity.IdentityCheck;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.FakeMemberCommands;
import chat.holt.ui.members.RecordingNavigator;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Leaving a server, deleting it, and giving it away.
class EndingServersTest {
    private final Community community = new Community().ready();
    private final List<String> calls = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();
    private Task<@Nullable Void> answer = new Task<>();
    private Task<String> ticket = new Task<>();

    private final ServerCommands servers = new ServerCommands() {
        @Override
        public Task<@Nullable Void> leave(String serverId, boolean silently) {
            return called("leave " + silently);
        }

        @Override
        public Task<@Nullable Void> delete(String serverId) {
            return called("delete");
        }

        @Override
        public Task<@Nullable Void> transfer(String serverId, String userId, String given, @Nullable String reason) {
            return called("transfer " + userId + " " + given + " " + reason);
        }
    };

    private final SecurityCommands security = new SecurityCommands() {
        @Override
        public Task<List<MfaMethod>> methods() {
            Task<List<MfaMethod>> task = new Task<>();
            task.succeed(List.of(MfaMethod.PASSWORD));
            return task;
        }

        @Override
        public Task<String> confirm(MfaMethod method, String given) {
            calls.add("confirm " + given);
            ticket = new Task<>();
            return ticket;
        }
    };

    @Test
    void leavesSilentlyIfWanted() {
        LeaveServerViewModel leave = leave();
        leave.silently().set(true);
        leave.submit();
        answer.succeed(null);
        assertThat(calls).containsExactly("leave true");
        assertThat(leave.attempt().done().get()).isTrue();
        assertThat(toasts).containsExactly("You left Alpine Stoats.");
    }

    @Test
    void doesNotLeaveWhatBecameYours() {
        LeaveServerViewModel leave = leave();
        owner(Community.ME);
        leave.submit();
        assertThat(calls).isEmpty();
        assertThat(leave.attempt().error().get()).isEqualTo(Text.of("servers.leave.owner"));
    }

    @Test
    void deletesAfterNameAndPassword() {
        owner(Community.ME);
        DeleteServerViewModel delete = delete();
        delete.typed().set("alpine stoats");
        delete.identity().answer().set("secret");
        assertThat(delete.canSubmit().get()).isFalse();
        delete.submit();
        assertThat(calls).isEmpty();
        delete.typed().set("Alpine Stoats ");
        assertThat(delete.canSubmit().get()).isTrue();
        delete.identity().answer().set("");
        assertThat(delete.canSubmit().get()).isFalse();
        delete.identity().answer().set("secret");
        delete.submit();
        assertThat(calls).containsExactly("confirm secret");
        ticket.succeed("t1");
        answer.succeed(null);
        assertThat(calls).containsExactly("confirm secret", "delete");
        assertThat(toasts).containsExactly("Alpine Stoats is deleted.");
    }

    @Test
    void aWrongPasswordDeletesNothing() {
        owner(Community.ME);
        DeleteServerViewModel delete = delete();
        delete.typed().set("Alpine Stoats");
        delete.identity().answer().set("wrong");
        delete.submit();
        ticket.fail(new IOException("refused"));
        assertThat(calls).containsExactly("confirm wrong");
        assertThat(delete.attempt().error().get()).isNotEmpty();
        assertThat(delete.attempt().done().get()).isFalse();
    }

    @Test
    void doesNotDeleteWhatIsNotYours() {
        DeleteServerViewModel delete = delete();
        delete.typed().set("Alpine Stoats");
        delete.identity().answer().set("secret");
        delete.submit();
        assertThat(calls).isEmpty();
        assertThat(delete.attempt().error().get()).isEqualTo(Text.of("refusal.notOwner"));
    }

    @Test
    void offersPeopleButNotBotsNorYourself() {
        TransferServerViewModel transfer = transfer();
        assertThat(transfer.heirs())
                .extracting(Heir::name)
                .containsExactly("Bo", "Cid", "Dora", "Eli", "Fay", "Gus", "Olaf");
        transfer.filter().set(" FA");
        assertThat(transfer.heirs()).extracting(Heir::userId).containsExactly("fay");
        transfer.filter().set("gus#0001");
        assertThat(transfer.heirs()).extracting(Heir::userId).containsExactly("gus");
    }

    @Test
    void filteringAwayTheChosenOneUnchooses() {
        TransferServerViewModel transfer = transfer();
        transfer.chosen().set(transfer.heirs().getFirst());
        transfer.filter().set("b");
        assertThat(transfer.chosen().get()).isNotNull();
        transfer.filter().set("dora");
        assertThat(transfer.chosen().get()).isNull();
    }

    @Test
    void transfersWithTicketAndReason() {
        owner(Community.ME);
        TransferServerViewModel transfer = transfer();
        transfer.identity().answer().set("secret");
        transfer.typed().set("Alpine Stoats");
        assertThat(transfer.canSubmit().get()).isFalse();
        transfer.chosen().set(transfer.heirs().getFirst());
        transfer.reason().text().set("moving on");
        assertThat(transfer.canSubmit().get()).isTrue();
        transfer.submit();
        ticket.succeed("t1");
        answer.succeed(null);
        assertThat(calls).containsExactly("confirm secret", "transfer bo t1 moving on");
        assertThat(toasts).containsExactly("Alpine Stoats now belongs to Bo.");
    }

    @Test
    void menuEndsWithWhatIsPossible() {
        RecordingNavigator navigator = new RecordingNavigator();
        ServerActions actions = new ServerActions(
                community.store, servers, navigator, text -> {}, IdleCommands.notifying(community.store));
        assertThat(ids(actions)).contains("server-leave").doesNotContain("server-delete", "server-settings");
        community.apply(new GatewayEvent.ServerUpdate(
                Community.SERVER, Patch.of(Map.of("default_permissions", Permission.MANAGE_SERVER.bit()))));
        assertThat(ids(actions)).contains("server-settings");
        owner(Community.ME);
        assertThat(ids(actions)).contains("server-delete", "server-settings").doesNotContain("server-leave");
        actions.of(Community.SERVER).getLast().run();
        assertThat(navigator.opened).containsExactly(new Destination.DeleteServer(Community.SERVER));
    }

    private static List<String> ids(ServerActions actions) {
        return actions.of(Community.SERVER).stream().map(MenuAction::id).toList();
    }

    private Task<@Nullable Void> called(String call) {
        calls.add(call);
        answer = new Task<>();
        return answer;
    }

    private void owner(String userId) {
        community.apply(new GatewayEvent.ServerUpdate(Community.SERVER, Patch.of(Map.of("owner", userId))));
    }

    private LeaveServerViewModel leave() {
        return new LeaveServerViewModel(community.store, servers, Community.SERVER, toasts::add);
    }

    private DeleteServerViewModel delete() {
        IdentityCheck identity = new IdentityCheck(security::methods, security::confirm);
        return new DeleteServerViewModel(community.store, servers, identity, Community.SERVER, toasts::add);
    }

    private TransferServerViewModel transfer() {
        return new TransferServerViewModel(
                community.store,
                IdleCommands.with(servers, security, new FakeMemberCommands()),
                Community.SERVER,
                toasts::add);
    }
}
