package chat.holt.ui.kit.people;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.user;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.UserCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UserActionsTest {
    private final Store store = SampleStore.ready();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> said = new ArrayList<>();
    private final FakeUsers users = new FakeUsers();
    private final UserActions actions = new UserActions(store, users, navigator, said::add, said::add);

    @Test
    void offersWhatTheRelationAllows() {
        assertThat(relation("PAL")).containsExactly("user-unfriend", "user-block", "user-report");
        assertThat(relation("ASKER")).containsExactly("user-accept", "user-refuse", "user-block", "user-report");
        assertThat(relation("FOE")).containsExactly("user-unblock", "user-report");
        relate("ABE", "Outgoing");
        assertThat(relation("ABE")).containsExactly("user-cancel", "user-block", "user-report");
        relate("ABE", "None");
        assertThat(relation("ABE")).containsExactly("user-befriend", "user-block", "user-report");
        relate("ABE", "BlockedOther");
        assertThat(relation("ABE")).containsExactly("user-block", "user-report");
        assertThat(actions.relation(store.myId())).isEmpty();
    }

    @Test
    void saysWhyNotToWrite() {
        assertThat(actions.message("PAL").enabled()).isTrue();
        assertThat(actions.message("FOE").disabledReason()).isEqualTo("You blocked them");
        assertThat(actions.message("ASKER").disabledReason()).isEqualTo("Accept their friend request first");
        relate("ABE", "None");
        assertThat(actions.message("ABE").disabledReason()).isEqualTo("Only friends can write to each other");
    }

    @Test
    void asksBeforeWhatHurts() {
        run("PAL", "user-unfriend");
        run("PAL", "user-block");
        assertThat(navigator.opened())
                .containsExactly(new Destination.RemoveFriend("PAL"), new Destination.BlockUser("PAL"));
        assertThat(users.calls).isEmpty();
    }

    @Test
    void saysWhatWentWrong() {
        users.failure = new IOException("no way");
        run("ASKER", "user-accept");
        assertThat(users.calls).containsExactly("befriend ASKER");
        assertThat(said).hasSize(1);
    }

    @Test
    void offersWhatIsDoneMost() {
        assertThat(ids(actions.quick("PAL"))).containsExactly("user-message");
        assertThat(ids(actions.quick("ASKER"))).containsExactly("user-accept", "user-refuse");
        assertThat(ids(actions.quick("FOE"))).containsExactly("user-unblock");
        relate("ABE", "Outgoing");
        assertThat(ids(actions.quick("ABE"))).containsExactly("user-cancel");
        relate("ABE", "BlockedOther");
        assertThat(actions.quick("ABE")).isEmpty();
    }

    @Test
    void asksOneThingAtATime() {
        run("ASKER", "user-accept");
        assertThat(actions.waiting()).containsExactly("ASKER");
        run("ASKER", "user-accept");
        assertThat(users.calls).containsExactly("befriend ASKER");
        users.last.succeed(null);
        assertThat(actions.waiting()).isEmpty();
    }

    private static List<String> ids(List<MenuAction> actions) {
        return actions.stream().map(MenuAction::id).toList();
    }

    private List<String> relation(String userId) {
        return actions.relation(userId).stream()
                .filter(action -> !action.isSeparator())
                .map(MenuAction::id)
                .toList();
    }

    private void run(String userId, String id) {
        actions.of(userId).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private void relate(String id, String how) {
        apply(store, "{'type':'UserRelationship','id':'ME','user':" + user(id, how) + "}");
    }

    private static final class FakeUsers extends UserCommands {
        final List<String> calls = new ArrayList<>();

        Task<@Nullable Void> last = new Task<>();

        @Nullable
        IOException failure;

        @Override
        public Task<@Nullable Void> befriend(String userId) {
            calls.add("befriend " + userId);
            last = new Task<>();
            if (failure != null) {
                last.fail(failure);
            }
            return last;
        }
    }
}
