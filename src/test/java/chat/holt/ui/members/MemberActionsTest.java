package chat.holt.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.ManualDelays;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemberActionsTest {
    private final Community community = new Community().ready();
    private final ManualDelays time = new ManualDelays();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> done = new ArrayList<>();
    private final MemberActions actions = MemberActionsFixture.of(community.store, navigator, time, done::add);

    private List<String> ids(String userId) {
        return actions.of(Community.SERVER, userId).stream().map(MenuAction::id).toList();
    }

    private MenuAction action(String userId, String id) {
        return actions.of(Community.SERVER, userId).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lowerMembersCanBeKickedAndBanned() {
        assertThat(ids("bo"))
                .containsExactly(
                        "user-profile",
                        "user-message",
                        "member-mention",
                        "separator",
                        "member-kick",
                        "member-ban",
                        "separator",
                        "member-why",
                        "member-view-as",
                        "separator",
                        "user-befriend",
                        "user-block",
                        "user-report",
                        "separator",
                        "user-copy-tag",
                        "user-copy-id");
        assertThat(action("bo", "member-kick").enabled()).isTrue();
        assertThat(action("bo", "member-kick").danger()).isTrue();
        action("bo", "member-kick").run();
        action("bo", "member-ban").run();
        assertThat(navigator.opened)
                .containsExactly(
                        new Destination.KickMember(Community.SERVER, "bo"),
                        new Destination.BanMember(Community.SERVER, "bo"));
    }

    @Test
    void rankAndOwnershipAreSaidInTheMenu() {
        assertThat(action("eli", "member-kick").disabledReason()).isEqualTo("On your level");
        assertThat(action("olaf", "member-ban").disabledReason()).isEqualTo("Owns this server");
        action("olaf", "member-ban").run();
        assertThat(navigator.opened).isEmpty();
    }

    @Test
    void nothingIsOfferedWithoutThePermissionOrOnYourself() {
        assertThat(ids("ada")).doesNotContain("member-kick", "member-ban");
        community.memberUpdate("ada", Map.of("roles", List.of("medics")));
        assertThat(ids("fay")).doesNotContain("member-kick", "member-ban");
    }

    @Test
    void timeoutsAreSaidInTheMenu() {
        community.memberUpdate("ada", Map.of("timeout", "2999-01-01T00:00:00.000Z"));
        assertThat(action("bo", "member-kick").disabledReason()).startsWith("You are timed out until ");
    }

    @Test
    void thoseWhoLeftCanStillBeBanned() {
        assertThat(ids("01GONE")).contains("member-ban").doesNotContain("member-kick");
    }

    @Test
    void copiesAndMentions() {
        Stream.of("member-mention", "member-why", "member-view-as", "user-copy-tag", "user-copy-id")
                .forEach(id -> action("bo", id).run());
        assertThat(done).containsExactly("mention bo", "copy bo#0001", "copy bo");
    }
}
