package chat.holt.ui.shell;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.settings.SavedAccount;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import chat.holt.ui.servers.RailViewModel;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class AccountRailViewModelTest {

    private final Store store = SampleStore.ready();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final ObjectProperty<Connection> connection = new SimpleObjectProperty<>(new Connection.Online());
    private final ObjectProperty<Connection> farConnection = new SimpleObjectProperty<>(new Connection.Connecting());
    private final KnownAccount here = known("ME", "one.example", connection, store);
    private final KnownAccount far = known("YOU", "two.example", farConnection, null);
    private final ObservableList<KnownAccount> accounts = FXCollections.observableArrayList(here, far);
    private final ObjectProperty<KnownAccount> current = new SimpleObjectProperty<>(here);
    private final Map<KnownAccount, ObjectProperty<RailViewModel>> places = new HashMap<>(Map.of(
            here,
            new SimpleObjectProperty<>(new RailViewModel(
                    store,
                    new SimpleObjectProperty<>(Place.HOME),
                    navigator,
                    id -> List.of(),
                    IdleCommands.notifying(store))),
            far,
            new SimpleObjectProperty<>()));
    private final List<KnownAccount> forgotten = new ArrayList<>();
    private final AccountRailViewModel rail =
            new AccountRailViewModel(accounts, current, places::get, current::set, forgotten::add);

    private static KnownAccount known(String userId, String host, ObjectProperty<Connection> connection, Store store) {
        Account signedIn = store == null
                ? null
                : new Account(
                        userId,
                        null,
                        store,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        connection,
                        () -> {},
                        id -> {},
                        null,
                        null);
        return new KnownAccount(
                new SavedAccount(URI.create("https://" + host), userId, "Saved " + userId, false, null, null),
                connection,
                new SimpleObjectProperty<>(signedIn),
                () -> {},
                () -> null,
                null);
    }

    @Test
    void tellsWhatHappensInTheAccountsBehind() {
        // Of the one on screen only home counts; its servers tell themselves.
        apply(store, message("M8", "C2", "PAL", ",'mentions':['ME']"));
        assertThat(item(0).mentions()).isEqualTo(1);
        assertThat(item(0).unread()).isFalse();
        current.set(far);
        assertThat(item(0).mentions()).isEqualTo(2);
        assertThat(item(0).unread()).isTrue();
        assertThat(item(0).current()).isFalse();
        apply(store, message("M9", "C2", "PAL", ",'mentions':['ME']"));
        assertThat(item(0).mentions()).isEqualTo(3);
    }

    @Test
    void tellsWhatIsWrong() {
        assertThat(item(1).trouble()).isEmpty();
        assertThat(item(1).presence()).isNull();
        farConnection.set(new Connection.Waiting(Instant.EPOCH, ""));
        assertThat(item(1).trouble()).isEqualTo("No connection");
        assertThat(ids(1)).contains("account-retry");
        farConnection.set(new Connection.Waiting(Instant.EPOCH, "No certificate"));
        assertThat(item(1).trouble()).isEqualTo("No certificate");
        farConnection.set(new Connection.SignedOut("Signed out"));
        assertThat(item(1).trouble()).isEqualTo("Signed out");
        assertThat(ids(1)).contains("account-forget").doesNotContain("account-retry");
        rail.actions(item(1)).getLast().run();
        assertThat(forgotten).containsExactly(far);
        assertThat(item(0).trouble()).isEmpty();
    }

    @Test
    void leadsToAccountsAndHome() {
        rail.open(item(0));
        assertThat(navigator.opened()).containsExactly(new Destination.Home());
        rail.open(item(1));
        assertThat(current.get()).isEqualTo(far);
        rail.openAt(0);
        assertThat(current.get()).isEqualTo(here);
        rail.openAt(7);
        assertThat(current.get()).isEqualTo(here);
    }

    @Test
    void movesAccountsWithinTheirEnds() {
        rail.move(item(0), 1);
        assertThat(accounts).containsExactly(far, here);
        assertThat(item(1).current()).isTrue();
        rail.move(item(1), 5);
        assertThat(accounts).containsExactly(far, here);
        rail.move(item(1), -5);
        assertThat(accounts).containsExactly(here, far);
    }

    @Test
    void namesTheInstanceWhereThereAreSeveral() {
        assertThat(item(1).name()).contains("Saved YOU").contains("two.example");
        assertThat(rail.currentName().getValue()).contains("one.example");
        accounts.remove(far);
        assertThat(rail.currentName().getValue()).isEmpty();
        assertThat(rail.items()).hasSize(1);
        assertThat(item(0).name()).doesNotContain("one.example");
    }

    private AccountItem item(int index) {
        return rail.items().get(index);
    }

    private List<String> ids(int index) {
        return rail.actions(item(index)).stream().map(MenuAction::id).toList();
    }
}
