package chat.holt.ui.servers;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.ServerCommands;
import chat.holt.model.InviteJoinResponse;
import chat.holt.model.InviteResponse;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.members.RecordingNavigator;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JoinViewModelTest {

    private static final class Invites extends ServerCommands {
        final Task<InviteResponse> preview = new Task<>();
        final Task<InviteJoinResponse> joined = new Task<>();
        int asked;

        @Override
        public Task<InviteResponse> preview(String code) {
            return preview;
        }

        @Override
        public Task<InviteJoinResponse> join(String code) {
            asked++;
            return joined;
        }
    }

    private final Invites commands = new Invites();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final JoinViewModel model = new JoinViewModel(new Store(), commands, navigator, "code");

    @Test
    void asksOnlyOnceItIsKnownWhereTheInviteLeads() {
        model.submit();
        assertThat(commands.asked).isZero();
        assertThat(model.canSubmit().get()).isFalse();

        commands.preview.succeed(group());
        assertThat(model.title().get()).contains("Rope team");
        assertThat(model.text().get()).contains("Bo");
        model.submit();
        model.submit();
        assertThat(commands.asked).isEqualTo(1);
        assertThat(navigator.opened).isEmpty();
    }

    @Test
    void saysWhyNot() {
        commands.preview.succeed(group());
        model.submit();
        commands.joined.fail(new IOException("cut"));
        assertThat(model.attempt().error().get()).isNotEmpty();
        assertThat(model.closed().get()).isFalse();
        assertThat(model.canSubmit().get()).isTrue();
    }

    @Test
    void aBadInviteCannotBeUsed() {
        commands.preview.fail(new IOException("cut"));
        assertThat(model.attempt().error().get()).isNotEmpty();
        assertThat(model.canSubmit().get()).isFalse();
    }

    private static InviteResponse group() {
        return new InviteResponse.ToGroup("code", "C1", "Rope team", null, "Bo", null);
    }
}
