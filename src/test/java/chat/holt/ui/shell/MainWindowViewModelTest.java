package chat.holt.ui.shell;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.permissions.Vantage;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.Settings;
import chat.holt.store.Rights.Look;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.ServerSettings.Page;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainWindowViewModelTest {
    private final Store store = new Store();
    private final AccountSettings settings = new AccountSettings();
    private final List<@Nullable String> watched = new ArrayList<>();
    private final MainWindowViewModel window = new MainWindowViewModel(store, new Settings(), settings, watched::add);

    @BeforeEach
    void show() {
        window.shown(true);
        watched.clear();
    }

    @Test
    void beginsInTheFirstServerTheFirstTime() {
        assertThat(window.ready().get()).isFalse();
        SampleStore.snapshot(store);
        assertThat(window.ready().get()).isTrue();
        assertThat(window.place().get()).isEqualTo(new Place("S", "C1"));
        assertThat(watched).containsExactly("S");
    }

    @Test
    void returnsToWhereOneWas() {
        settings.lastServer().set("S");
        settings.lastChannels().put("S", "C2");
        SampleStore.snapshot(store);
        assertThat(window.place().get()).isEqualTo(new Place("S", "C2"));
    }

    @Test
    void returnsHome() {
        settings.lastChannels().put("S", "C2");
        SampleStore.snapshot(store);
        assertThat(window.place().get()).isEqualTo(Place.HOME);
    }

    @Test
    void remembersTheChannelOfEachServer() {
        SampleStore.snapshot(store);
        window.showChannel("C2", "M1");
        assertThat(window.target().get()).isEqualTo(new Destination.OpenChannel("C2", "M1"));
        window.showServer("T");
        window.showServer("S");
        assertThat(window.place().get()).isEqualTo(new Place("S", "C2"));
        assertThat(settings.lastServer().get()).isEqualTo("S");
        assertThat(watched).containsExactly("S", "T", "S");
    }

    @Test
    void unsavedSettingsKeepOneFromLookingAsSomebody() {
        SampleStore.snapshot(store);
        Vantage nobody = new Vantage.OfRoles(List.of());
        Subscription guard = window.guard(() -> false);
        window.viewAs("S", nobody);
        assertThat(window.look().get()).isNull();
        guard.unsubscribe();
        window.viewAs("S", nobody);
        assertThat(window.look().get()).isEqualTo(new Look("S", nobody));
    }

    @Test
    void stepsThroughChannelsAsTheSidebarOrdersThem() {
        SampleStore.snapshot(store);
        window.stepChannel(1);
        assertThat(window.place().get().channelId()).isEqualTo("C2");
        window.stepChannel(-2);
        assertThat(window.place().get().channelId()).isEqualTo("V");
    }

    @Test
    void stepsThroughServersAndHome() {
        SampleStore.snapshot(store);
        window.stepServer(-1);
        assertThat(window.place().get()).isEqualTo(Place.HOME);
        window.stepServer(-1);
        assertThat(window.place().get()).isEqualTo(new Place("T", "C9"));
        window.showHome();
        window.stepChannel(1);
        assertThat(window.place().get()).isEqualTo(new Place(null, "G"));
    }

    @Test
    void goesBackToWhereOneWasUnlessThatIsGone() {
        SampleStore.snapshot(store);
        window.showChannel("C2", null);
        window.showServer("T");
        window.stepVisited(-1);
        assertThat(window.place().get()).isEqualTo(new Place("S", "C2"));
        window.stepVisited(1);
        assertThat(window.place().get()).isEqualTo(new Place("T", "C9"));
        apply(store, "{'type':'ChannelDelete','id':'C2'}");
        window.stepVisited(-1);
        assertThat(window.place().get()).isEqualTo(new Place("S", "C1"));
    }

    @Test
    void goesToServersByNumber() {
        SampleStore.snapshot(store);
        window.openServer(1);
        assertThat(window.place().get()).isEqualTo(new Place("T", "C9"));
        window.openServer(7);
        assertThat(window.place().get()).isEqualTo(new Place("T", "C9"));
    }

    @Test
    void leavesAChannelThatVanishes() {
        SampleStore.snapshot(store);
        window.showChannel("C2", null);
        apply(store, "{'type':'ChannelDelete','id':'C2'}");
        assertThat(window.place().get()).isEqualTo(new Place("S", "C1"));
    }

    @Test
    void leavesAServerThatVanishesWithItsSettings() {
        SampleStore.snapshot(store);
        window.showSettings(new Destination.ServerSettings("S", Page.ROLES));
        apply(store, "{'type':'ServerDelete','id':'S'}");
        assertThat(window.place().get()).isEqualTo(Place.HOME);
        assertThat(window.settingsOpen()).isEmpty();
    }

    @Test
    void settingsCoverThePlaceUntilLeft() {
        SampleStore.snapshot(store);
        Place before = window.place().get();
        window.showSettings(new Destination.ServerSettings("S", Page.BANS));
        window.back();
        assertThat(window.settingsOpen()).isEmpty();
        assertThat(window.place().get()).isEqualTo(before);
    }

    @Test
    void narrowWindowsShowTheListUntilAChannelIsChosen() {
        SampleStore.snapshot(store);
        window.showServer("S");
        assertThat(window.listFirst().get()).isTrue();
        window.showChannel("C1", null);
        assertThat(window.listFirst().get()).isFalse();
    }
}
