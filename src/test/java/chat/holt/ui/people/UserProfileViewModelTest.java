package chat.holt.ui.people;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.model.MutualResponse;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.people.UserProfileViewModel.Tab;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserProfileViewModelTest {
    private final Store store = SampleStore.ready();
    private final FakePeople people = new FakePeople(store);

    private UserProfileViewModel of(String userId) {
        return new UserProfileViewModel(people.context, userId, null);
    }

    private static MutualResponse mutual(List<String> users, List<String> servers, List<String> channels) {
        return new MutualResponse(users, servers, channels, Map.of());
    }

    @Test
    void showsWhatOneHasInCommonAndOpensIt() {
        UserProfileViewModel asker = of("ASKER");
        people.mutuals.getFirst().succeed(mutual(List.of("PAL"), List.of("T", "S"), List.of("G", "D")));
        MutualViewModel mutual = asker.mutual();
        assertThat(mutual.friends()).extracting(MutualRow::name).containsExactly("pal");
        assertThat(mutual.servers()).extracting(MutualRow::name).containsExactly("Stoats", "Trees");
        assertThat(mutual.groups()).extracting(MutualRow::name).containsExactly("Crew");
        assertThat(mutual.groups().getFirst().detail()).isEqualTo("2 people");

        mutual.open(mutual.friends().getFirst());
        mutual.open(mutual.servers().getFirst());
        mutual.open(mutual.groups().getFirst());
        assertThat(people.navigator.opened())
                .containsExactly(
                        new Destination.UserProfile("PAL", null),
                        new Destination.OpenServer("S"),
                        new Destination.OpenChannel("G"));
    }

    @Test
    void rowsFollowTheStore() {
        UserProfileViewModel asker = of("ASKER");
        people.mutuals.getFirst().succeed(mutual(List.of("PAL"), List.of(), List.of()));
        apply(store, "{'type':'UserUpdate','id':'PAL','data':{'display_name':'Pally'},'clear':[]}");
        assertThat(asker.mutual().friends()).extracting(MutualRow::name).containsExactly("Pally");
    }

    @Test
    void aFailureCanBeTriedAgainButARefusalIsNothingInCommon() {
        UserProfileViewModel asker = of("ASKER");
        people.mutuals.getFirst().fail(new IOException("away"));
        assertThat(asker.mutual().fetch().error().get()).isNotEmpty();
        asker.mutual().load();
        people.mutuals.getLast().fail(FakePeople.refusal());
        assertThat(asker.mutual().fetch().error().get()).isEmpty();
        assertThat(asker.mutual().friends()).isEmpty();
    }

    @Test
    void thereIsNothingInCommonWithOneselfThePlatformAndTheBlocked() {
        assertThat(of("PAL").tabs()).containsExactly(Tab.values());
        people.mutuals.clear();
        assertThat(of("ME").tabs()).containsExactly(Tab.ABOUT);
        assertThat(of("FOE").tabs()).containsExactly(Tab.ABOUT);
        assertThat(of(User.SYSTEM_ID).tabs()).containsExactly(Tab.ABOUT);
        assertThat(people.mutuals).isEmpty();
    }

    @Test
    void tellsWhoseBotItIsAndThatItIsPrivate() {
        apply(store, "{'type':'UserUpdate','id':'ASKER','data':{'bot':{'owner':'PAL'}},'clear':[]}");
        BotViewModel bot = of("ASKER").bot();
        assertThat(bot.owner().get()).isEqualTo("pal");
        assertThat(bot.reach().get()).isEmpty();
        people.bot.fail(FakePeople.refusal());
        assertThat(bot.reach().get()).startsWith("Only its owner");
        bot.openOwner();
        assertThat(people.navigator.opened()).containsExactly(new Destination.UserProfile("PAL", null));
    }

    @Test
    void aPersonIsNoBot() {
        assertThat(of("PAL").bot().owner().get()).isEmpty();
    }
}
