package chat.holt.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KickMemberViewModelTest {
    private final Community community = new Community().ready();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final List<String> toasts = new ArrayList<>();
    private final KickMemberViewModel kick =
            new KickMemberViewModel(community.store, commands, Community.SERVER, "bo", toasts::add);

    @Test
    void saysWhoItIs() {
        assertThat(kick.member().name()).isEqualTo("Bo");
        assertThat(kick.member().detail()).startsWith("bo#0001 · joined ").endsWith(" · Trip leaders");
    }

    @Test
    void kicksWithTheReasonAndCloses() {
        kick.reason().text().set(" Advertising ");
        kick.submit();
        assertThat(commands.calls).containsExactly("kick bo Advertising");
        assertThat(kick.attempt().busy().get()).isTrue();
        assertThat(kick.canSubmit().get()).isFalse();
        kick.submit();
        assertThat(commands.calls).hasSize(1);

        commands.succeed();
        assertThat(kick.attempt().done().get()).isTrue();
        assertThat(toasts).containsExactly("Bo is no longer a member.");
    }

    @Test
    void staysOpenAndSaysWhyWhenRefused() {
        kick.submit();
        assertThat(commands.calls).containsExactly("kick bo null");
        commands.tasks.getLast().fail(new java.io.IOException("offline"));
        assertThat(kick.attempt().done().get()).isFalse();
        assertThat(kick.attempt().error().get()).isNotEmpty();
        assertThat(kick.canSubmit().get()).isTrue();
        assertThat(toasts).isEmpty();
    }

    @Test
    void countsBytesBecauseTheReasonTravelsInAHeader() {
        kick.reason().text().set("ü".repeat(256));
        assertThat(kick.reason().counter().get()).isEqualTo("512 / 512");
        assertThat(kick.canSubmit().get()).isTrue();
        kick.reason().text().set("ü".repeat(257));
        assertThat(kick.canSubmit().get()).isFalse();
    }
}
