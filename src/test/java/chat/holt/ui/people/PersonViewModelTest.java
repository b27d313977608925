package chat.holt.ui.people;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.model.Role;
import chat.holt.model.User;
import chat.holt.model.UserBadge;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.navigation.Destination;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonViewModelTest {
    private final Store store = SampleStore.ready();
    private final FakePeople people = new FakePeople(store);

    private PersonViewModel of(String userId) {
        return new PersonViewModel(people.context, userId, null);
    }

    private void update(String userId, String data) {
        apply(store, "{'type':'UserUpdate','id':'" + userId + "','data':" + data + ",'clear':[]}");
    }

    @Test
    void tellsWhoItIsAndFollowsEveryChange() {
        PersonViewModel pal = of("PAL");
        update(
                "PAL",
                "{'display_name':'Pal P','pronouns':'they/them','status':{'text':'out','presence':'Busy'},'badges':17}");
        PersonLook look = pal.shown().get();
        assertThat(look.name()).isEqualTo("Pal P");
        assertThat(look.tag()).isEqualTo("pal#0001");
        assertThat(look.pronouns()).isEqualTo("they/them");
        assertThat(look.status()).isEqualTo("out");
        assertThat(look.presence()).isEqualTo(PresenceState.BUSY);
        assertThat(look.badges()).containsExactly(UserBadge.DEVELOPER, UserBadge.FOUNDER);
        assertThat(look.membership()).isNull();
        update("PAL", "{'online':false}");
        assertThat(pal.shown().get().presence()).isEqualTo(PresenceState.OFFLINE);
        assertThat(pal.shown().get().status()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyBadgeIsShown(UserBadge badge) {
        update("PAL", "{'badges':" + badge.bit() + "}");
        assertThat(of("PAL").shown().get().badges()).containsExactly(badge);
    }

    @Test
    void showsThePlaceOnTheServer() {
        apply(
                store,
                "{'type':'ServerRoleUpdate','id':'S','role_id':'low','data':{'name':'Low','rank':9,"
                        + "'permissions':{'a':0,'d':0}},'clear':[]}",
                "{'type':'ServerRoleUpdate','id':'S','role_id':'top','data':{'name':'Top','rank':1,'colour':'red',"
                        + "'permissions':{'a':0,'d':0}},'clear':[]}",
                "{'type':'ServerMemberJoin','id':'S','user':'PAL','member':{'_id':{'server':'S','user':'PAL'},"
                        + "'joined_at':'2025-03-03T12:00:00Z','nickname':'Nick','pronouns':'it','roles':['low','top'],"
                        + "'timeout':'2099-01-01T00:00:00Z'}}");
        PersonLook look =
                new PersonViewModel(people.context, "PAL", "S").shown().get();
        assertThat(look.name()).isEqualTo("Nick");
        assertThat(look.otherName()).isEqualTo("pal");
        assertThat(look.pronouns()).isEqualTo("it");
        assertThat(look.colour()).isEqualTo("red");
        assertThat(look.membership()).isNotNull();
        assertThat(look.membership().roles()).extracting(Role::name).containsExactly("Top", "Low");
        assertThat(look.membership().joined()).isEqualTo(Instant.parse("2025-03-03T12:00:00Z"));
        assertThat(look.membership().timeout()).isEqualTo(Instant.parse("2099-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"1, SUSPENDED, true", "2, DELETED, false", "4, BANNED, true", "8, SPAM, true"})
    void saysWhatThePlatformSaysOfTheAccount(int flags, Notice notice, boolean profile) {
        update("PAL", "{'flags':" + flags + "}");
        PersonLook look = of("PAL").shown().get();
        assertThat(look.notices()).containsExactly(notice);
        assertThat(look.hasProfile()).isEqualTo(profile);
        assertThat(look.tag().isEmpty()).isEqualTo(notice == Notice.DELETED);
    }

    @ParameterizedTest
    @CsvSource({"Blocked, BLOCKED", "BlockedOther, BLOCKED_OTHER"})
    void hidesWhatABlockHides(String relationship, Notice notice) {
        apply(store, "{'type':'UserRelationship','id':'ME','user':" + SampleStore.user("PAL", relationship) + "}");
        update("PAL", "{'status':{'text':'secret'}}");
        PersonLook look = of("PAL").shown().get();
        assertThat(look.notices()).containsExactly(notice);
        assertThat(look.presence()).isNull();
        assertThat(look.status()).isEmpty();
        assertThat(people.profiles).isEmpty();
    }

    @Test
    void thePlatformIsNobodyToTalkTo() {
        PersonViewModel platform = of(User.SYSTEM_ID);
        assertThat(platform.shown().get().name()).isEqualTo("Stoat");
        assertThat(platform.shown().get().notices()).containsExactly(Notice.SYSTEM);
        assertThat(platform.menu()).isEmpty();
        assertThat(platform.quickActions()).isEmpty();
        assertThat(people.refreshed).isEmpty();
        assertThat(people.profiles).isEmpty();
    }

    @Test
    void asksForWhomNoUpdatesCome() {
        of("PAL");
        assertThat(people.refreshed).containsExactly("PAL");
    }

    @Test
    void saysWhenNobodyKnowsThem() {
        PersonViewModel stranger = of("WHO");
        assertThat(stranger.shown().get().notices()).isEmpty();
        people.user.fail(FakePeople.refusal());
        assertThat(stranger.shown().get().notices()).containsExactly(Notice.UNKNOWN);
        assertThat(stranger.shown().get().tag()).isEmpty();
    }

    @Test
    void saysWhenTheyAreNotOnTheServer() {
        PersonViewModel pal = new PersonViewModel(people.context, "PAL", "S");
        assertThat(pal.shown().get().notices()).isEmpty();
        people.member.fail(FakePeople.refusal());
        assertThat(pal.shown().get().notices()).containsExactly(Notice.NOT_MEMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "PAL, user-message",
        "ASKER, user-message user-accept",
        "FOE, user-message user-unblock",
        "ME, user-edit-profile"
    })
    void offersWhatIsDoneMost(String userId, String ids) {
        assertThat(of(userId).quickActions()).extracting(MenuAction::id).containsExactly(ids.split(" "));
    }

    @Test
    void keepsTheNoteWhileItIsTyped() {
        of("PAL").note().text().set("met at the hut");
        assertThat(people.notes).containsEntry("PAL", "met at the hut");
        PersonViewModel again = of("PAL");
        assertThat(again.note().text().get()).isEqualTo("met at the hut");
        again.note().text().set("x".repeat(NoteViewModel.MAX_LENGTH + 5));
        assertThat(people.notes.get("PAL")).hasSize(NoteViewModel.MAX_LENGTH);
        again.note().text().set(" ");
        assertThat(people.notes).isEmpty();
    }

    @Test
    void leadsToTheFullProfile() {
        new PersonViewModel(people.context, "PAL", "S").openProfile();
        assertThat(people.navigator.opened()).isEqualTo(List.of(new Destination.UserProfile("PAL", "S")));
    }
}
