package chat.holt.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.RemovalIntention;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Vantage;
import chat.holt.store.Rights.Look;
import chat.holt.ui.members.Community;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewAsViewModelTest {
    private final Community community = new Community().ready();
    private final ViewAsViewModel viewAs = new ViewAsViewModel(community.store);

    private void look(Vantage vantage) {
        community.store.rights().lookAs(new Look(Community.SERVER, vantage));
    }

    private boolean may(Permission permission) {
        return community.store.rights().server(Community.SERVER).has(permission);
    }

    @Test
    void rightsAreThoseOfTheRoles() {
        assertThat(may(Permission.BAN_MEMBERS)).isTrue();
        look(new Vantage.OfRoles(List.of("trip")));
        assertThat(viewAs.title().get()).isEqualTo("You see Alpine Stoats as a member with Trip leaders");
        assertThat(may(Permission.KICK_MEMBERS)).isTrue();
        assertThat(may(Permission.BAN_MEMBERS)).isFalse();
        viewAs.toggle("guides");
        assertThat(may(Permission.BAN_MEMBERS)).isTrue();
        assertThat(viewAs.roles())
                .filteredOn(ViewAsViewModel.Choice::chosen)
                .extracting(ViewAsViewModel.Choice::id)
                .containsExactly("guides", "trip");
        viewAs.leave();
        assertThat(viewAs.title().get()).isEmpty();
    }

    @Test
    void nobodyIsOwnerByRole() {
        look(new Vantage.OfRoles(List.of()));
        assertThat(may(Permission.MANAGE_SERVER)).isFalse();
        assertThat(viewAs.title().get()).isEqualTo("You see Alpine Stoats as a member without roles");
    }

    @Test
    void aMemberIsSeenWithAllThatBindsOrFreesThem() {
        look(new Vantage.OfMember("olaf"));
        assertThat(may(Permission.MANAGE_SERVER)).isTrue();
        look(new Vantage.OfMember("cid"));
        assertThat(may(Permission.SEND_MESSAGE)).isTrue();
        community.memberUpdate("cid", Map.of("timeout", "2099-01-01T00:00:00.000Z"));
        assertThat(may(Permission.SEND_MESSAGE)).isFalse();
        community.leave("cid", RemovalIntention.LEAVE);
        assertThat(viewAs.title().get()).isEmpty();
        assertThat(may(Permission.BAN_MEMBERS)).isTrue();
    }

    @Test
    void tellsWhatIsDifferent() {
        look(new Vantage.OfRoles(List.of("trip")));
        assertThat(viewAs.summary().get()).contains("3 permissions less and none more than you");
    }

    @Test
    void endsWithTheScreen() {
        look(new Vantage.OfRoles(List.of("trip")));
        viewAs.close();
        assertThat(may(Permission.BAN_MEMBERS)).isTrue();
    }
}
