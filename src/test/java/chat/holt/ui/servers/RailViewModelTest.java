package chat.holt.ui.servers;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.ServerCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import chat.holt.ui.servers.RailItem.ConversationItem;
import chat.holt.ui.servers.RailItem.Home;
import chat.holt.ui.servers.RailItem.MoreItem;
import chat.holt.ui.servers.RailItem.ServerItem;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class RailViewModelTest {
    private final Store store = new Store();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.HOME);
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> copied = new ArrayList<>();
    private final ServerActions actions =
            new ServerActions(store, new ServerCommands() {}, navigator, copied::add, IdleCommands.notifying(store));
    private final RailViewModel rail =
            new RailViewModel(store, place, navigator, actions::of, IdleCommands.notifying(store));

    @Test
    void showsHomeBeforeAnythingIsKnown() {
        assertThat(rail.items()).containsExactly(new Home(0, true));
    }

    @Test
    void followsServersAndTheirUnreadMessages() {
        SampleStore.snapshot(store);
        // Somebody asks to be a friend.
        assertThat(rail.items().getFirst()).isEqualTo(new Home(1, true));
        assertThat(rail.items().subList(1, 3))
                .containsExactly(
                        new ServerItem("S", "Stoats", null, false, 0, false, false),
                        new ServerItem("T", "Trees", null, false, 0, false, false));
        apply(store, message("M8", "C2", "PAL", ",'mentions':['ME']"), message("M9", "C9", "PAL", ""));
        assertThat(rail.items().subList(1, 3))
                .containsExactly(
                        new ServerItem("S", "Stoats", null, true, 1, false, false),
                        new ServerItem("T", "Trees", null, true, 0, false, false));
        place.set(new Place("T", "C9"));
        assertThat(rail.items())
                .filteredOn(RailItem::selected)
                .containsExactly(rail.items().get(2));
    }

    @Test
    void showsConversationsWhileTheyAreUnread() {
        SampleStore.snapshot(store);
        apply(store, message("M8", "D", "PAL", ""), message("M9", "D", "PAL", ""));
        assertThat(rail.items()).element(1).isInstanceOfSatisfying(ConversationItem.class, talk -> {
            assertThat(talk.channelId()).isEqualTo("D");
            assertThat(talk.mentions()).isEqualTo(2);
        });
        rail.open(rail.items().get(1));
        assertThat(navigator.opened()).containsExactly(new Destination.OpenChannel("D"));
        apply(store, "{'type':'ChannelAck','id':'D','user':'ME','message_id':'M9'}");
        assertThat(rail.items()).noneMatch(ConversationItem.class::isInstance);
    }

    @Test
    void nineConversationsHaveAButtonAndTheRestOneTogether() {
        SampleStore.snapshot(store);
        for (int i = 0; i < 11; i++) {
            apply(
                    store,
                    "{'type':'ChannelCreate','channel_type':'Group','_id':'G%d','name':'Group %d','owner':'PAL','recipients':['ME','PAL']}"
                            .formatted(i, i),
                    message("M" + (10 + i), "G" + i, "PAL", ""));
        }
        assertThat(rail.items()).filteredOn(ConversationItem.class::isInstance).hasSize(9);
        assertThat(rail.items()).element(1).extracting(RailItem::key).isEqualTo("G10");
        assertThat(rail.items()).element(10).isEqualTo(new MoreItem(2, 2));
    }

    @Test
    void followsTheSyncedOrder() {
        SampleStore.snapshot(store);
        apply(
                store,
                "{'type':'UserSettingsUpdate','id':'ME','update':{'ordering':[5,'{\\'servers\\':[\\'T\\',\\'S\\']}']}}"
                        .replace("\\'", "\\\""));
        assertThat(rail.items()).element(1).isEqualTo(new ServerItem("T", "Trees", null, false, 0, false, false));
    }

    @Test
    void mutedServersShowItAndStayUnread() {
        SampleStore.snapshot(store);
        apply(
                store,
                "{'type':'UserSettingsUpdate','id':'ME','update':{'notifications':[5,'{~server_mutes~:{~S~:{}}}']}}"
                        .replace("~", "\\\""),
                message("M8", "C2", "PAL", ",'mentions':['ME']"));
        assertThat(rail.items()).element(1).isEqualTo(new ServerItem("S", "Stoats", null, true, 1, true, false));
    }

    @Test
    void opensPlaces() {
        SampleStore.snapshot(store);
        rail.open(rail.items().get(1));
        rail.open(rail.items().getFirst());
        assertThat(navigator.opened()).containsExactly(new Destination.OpenServer("S"), new Destination.Home());
    }

    @Test
    void offersSettingsByRightOnly() {
        SampleStore.snapshot(store);
        assertThat(ids())
                .containsExactly(
                        "server-mark-read",
                        "server-mute",
                        "server-level",
                        "server-invite",
                        "server-identity",
                        "separator",
                        "server-copy-id",
                        "separator",
                        "server-report",
                        "server-leave");
        long ban = 77014766592L | 1 << 7 | 1L << 40;
        apply(store, "{'type':'ServerUpdate','id':'S','data':{'default_permissions':" + ban + "},'clear':[]}");
        assertThat(ids())
                .containsExactly(
                        "server-mark-read",
                        "server-mute",
                        "server-level",
                        "server-invite",
                        "server-identity",
                        "separator",
                        "server-members",
                        "server-bans",
                        "server-audit-log",
                        "separator",
                        "server-copy-id",
                        "separator",
                        "server-report",
                        "server-leave");
        rail.actions(rail.items().get(1)).stream()
                .filter(action -> action.id().equals("server-copy-id"))
                .forEach(MenuAction::run);
        assertThat(copied).containsExactly("S");
    }

    @Test
    void offersAnInviteToThoseWhoMayInvite() {
        SampleStore.snapshot(store);
        rail.actions(rail.items().get(1)).stream()
                .filter(action -> action.id().equals("server-invite"))
                .forEach(MenuAction::run);
        assertThat(navigator.opened()).containsExactly(new Destination.CreateInvite("S", null));
        long mute = 77014766592L & ~(1L << 25);
        apply(store, "{'type':'ServerUpdate','id':'S','data':{'default_permissions':" + mute + "},'clear':[]}");
        assertThat(ids())
                .containsExactly(
                        "server-mark-read",
                        "server-mute",
                        "server-level",
                        "server-identity",
                        "separator",
                        "server-copy-id",
                        "separator",
                        "server-report",
                        "server-leave");
    }

    @Test
    void letsGoWhenClosed() {
        SampleStore.snapshot(store);
        rail.close();
        apply(store, message("M8", "C2", "PAL", ""));
        assertThat(rail.items()).isEmpty();
    }

    private List<String> ids() {
        return rail.actions(rail.items().get(1)).stream().map(MenuAction::id).toList();
    }
}
