package chat.holt.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.kit.MessageSweep;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BanMemberViewModelTest {
    private final Community community = new Community().ready();
    private final FakeMemberCommands commands = new FakeMemberCommands();
    private final List<String> toasts = new ArrayList<>();
    private final BanMemberViewModel ban =
            new BanMemberViewModel(community.store, commands, Community.SERVER, "bo", toasts::add);

    @Test
    void deletesNothingUnlessAsked() {
        ban.submit();
        assertThat(commands.calls).containsExactly("ban bo null 0");
    }

    @Test
    void bansWithReasonAndSweep() {
        ban.reason().text().set("Advertising after two warnings");
        ban.deletion().set(MessageSweep.WEEK);
        ban.submit();
        commands.succeed();
        assertThat(commands.calls).containsExactly("ban bo Advertising after two warnings 604800");
        assertThat(ban.attempt().done().get()).isTrue();
        assertThat(toasts).containsExactly("Bo is banned.");
    }

    @Test
    void staysOpenWhenRefused() {
        ban.submit();
        commands.tasks.getLast().fail(new java.io.IOException("offline"));
        assertThat(ban.attempt().done().get()).isFalse();
        assertThat(ban.attempt().error().get()).isNotEmpty();
    }

    @Test
    void countsCharactersAgainstTheLimit() {
        ban.reason().text().set("😀".repeat(1024));
        assertThat(ban.reason().counter().get()).isEqualTo("1,024 / 1,024");
        assertThat(ban.canSubmit().get()).isTrue();
        ban.reason().text().set("x".repeat(1025));
        assertThat(ban.canSubmit().get()).isFalse();
    }

    @Test
    void peopleWhoLeftCanBeBannedByIdAlone() {
        var stranger = new BanMemberViewModel(community.store, commands, Community.SERVER, "01GONE", toasts::add);
        assertThat(stranger.member().name()).isEqualTo("01GONE");
        assertThat(stranger.member().detail()).isEqualTo("01GONE · not a member");
    }
}
