package chat.holt.ui.people;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProfileViewModelTest {
    private final Store store = SampleStore.ready();
    private final FakePeople people = new FakePeople(store);

    private ProfileViewModel of(String userId) {
        return new PersonViewModel(people.context, userId, null).profile();
    }

    private void update(String data) {
        apply(store, "{'type':'UserUpdate','id':'PAL','data':" + data + ",'clear':[]}");
    }

    @Test
    void showsTheirWordsOnceTheyAreThere() {
        ProfileViewModel profile = of("PAL");
        assertThat(profile.fetch().busy().get()).isTrue();
        people.profiles.getFirst().succeed(FakePeople.words("Hello"));
        assertThat(profile.text().get()).isEqualTo("Hello");
        assertThat(profile.fetch().busy().get()).isFalse();
    }

    @Test
    void fetchesAgainWhenTheProfileMayHaveChanged() {
        ProfileViewModel profile = of("PAL");
        people.profiles.getLast().succeed(FakePeople.words("Hello"));
        update("{'online':false}");
        assertThat(people.profiles).hasSize(1);
        update("{}");
        people.profiles.getLast().succeed(FakePeople.words("New"));
        assertThat(people.profiles).hasSize(2);
        assertThat(profile.text().get()).isEqualTo("New");
    }

    @Test
    void aChangeDuringTheFetchIsFetchedAfterwards() {
        ProfileViewModel profile = of("PAL");
        update("{}");
        assertThat(people.profiles).hasSize(1);
        people.profiles.getFirst().succeed(FakePeople.words("Old"));
        assertThat(people.profiles).hasSize(2);
        people.profiles.getLast().succeed(FakePeople.words("New"));
        assertThat(profile.text().get()).isEqualTo("New");
    }

    @Test
    void saysWhenOneMayNotSeeIt() {
        ProfileViewModel profile = of("ASKER");
        people.profiles.getFirst().fail(FakePeople.refusal());
        assertThat(profile.hidden().get()).contains("only to friends");
        assertThat(profile.fetch().error().get()).isEmpty();
        apply(store, "{'type':'UserRelationship','id':'ME','user':" + SampleStore.user("ASKER", "Friend") + "}");
        people.profiles.getLast().succeed(FakePeople.words("Friends now"));
        assertThat(profile.hidden().get()).isEmpty();
        assertThat(profile.text().get()).isEqualTo("Friends now");
    }

    @Test
    void aFailureCanBeTriedAgain() {
        ProfileViewModel profile = of("PAL");
        people.profiles.getFirst().fail(new IOException("away"));
        assertThat(profile.fetch().error().get()).isNotEmpty();
        assertThat(profile.hidden().get()).isEmpty();
        profile.load();
        people.profiles.getLast().succeed(FakePeople.words("Back"));
        assertThat(profile.fetch().error().get()).isEmpty();
        assertThat(profile.text().get()).isEqualTo("Back");
    }

    @Test
    void forgetsItWhenTheyBlock() {
        ProfileViewModel profile = of("PAL");
        people.profiles.getFirst().succeed(FakePeople.words("Hello"));
        apply(store, "{'type':'UserRelationship','id':'ME','user':" + SampleStore.user("PAL", "BlockedOther") + "}");
        assertThat(profile.text().get()).isEmpty();
        assertThat(people.profiles).hasSize(1);
    }
}
