package chat.holt.ui.serversettings.bans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chat.holt.model.Presence;
import chat.holt.ui.members.Community;
import chat.holt.ui.serversettings.bans.BanCandidate.Fate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BanPlanTest {
    private final Community community = new Community();

    private static final List<BanRow> BANS = List.of(new BanRow("z", "zed", "zed#0001", "Spam", null));

    private List<BanCandidate> plan(BanEntry... entries) {
        return BanPlan.of(List.of(entries), BANS, community.store, Community.SERVER);
    }

    @Test
    void knowsMembersAndTakesStrangers() {
        community.person("known", "Known", Presence.ONLINE, null);
        community.ready();
        assertThat(plan(
                        BanEntry.of(1, "known", "", ""),
                        BanEntry.of(2, "n1", "somebody#1", "why"),
                        BanEntry.of(3, "n2", "", "")))
                .extracting(BanCandidate::fate, BanCandidate::name, BanCandidate::reason)
                .containsExactly(
                        tuple(Fate.NEW, "known#0001", ""),
                        tuple(Fate.NEW, "somebody#1", "why"),
                        tuple(Fate.NEW, "n2", ""));
    }

    @Test
    void refusesYourselfTheOwnerAndHigherRoles() {
        community.ready();
        assertThat(plan(BanEntry.of(1, "ada", "", ""), BanEntry.of(1, "olaf", "", ""), BanEntry.of(1, "eli", "", "")))
                .allMatch(each -> each.fate() == Fate.REFUSED)
                .extracting(BanCandidate::detail)
                .containsExactly("This is you", "Owns this server", "On your level");
    }

    @Test
    void tellsWhoIsBannedAndWhy() {
        community.ready();
        assertThat(plan(BanEntry.of(1, "z", "", "Scam"))).first().satisfies(changed -> {
            assertThat(changed.fate()).isEqualTo(Fate.CHANGED);
            assertThat(changed.detail()).isEqualTo("Already banned: Spam");
            assertThat(changed.name()).isEqualTo("zed#0001");
        });
        assertThat(plan(BanEntry.of(1, "z", "", "Spam"), BanEntry.of(2, "z", "", "Scam")))
                .extracting(BanCandidate::fate)
                .containsExactly(Fate.BANNED, Fate.DUPLICATE);
        assertThat(plan(BanEntry.of(1, "z", "", "")))
                .extracting(BanCandidate::fate)
                .containsExactly(Fate.BANNED);
    }

    @Test
    void invalidLinesSayWhy() {
        community.ready();
        assertThat(plan(BanEntry.invalid(7, "nobody"), BanEntry.of(8, "n1", "", "x".repeat(1025))))
                .extracting(BanCandidate::fate, BanCandidate::line, BanCandidate::detail)
                .containsExactly(
                        tuple(Fate.INVALID, 7, "No user ID"),
                        tuple(Fate.INVALID, 8, "The reason is longer than 1,024 characters"));
    }
}
