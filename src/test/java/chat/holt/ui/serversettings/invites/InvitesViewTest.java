package chat.holt.ui.serversettings.invites;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.UserCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.gateway.GatewayEvent;
import chat.holt.model.Invite;
import chat.holt.model.TextChannel;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import chat.holt.ui.members.ViewTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitesViewTest extends ViewTest {
    private final FakeInviteCommands commands = new FakeInviteCommands();
    private final List<String> copied = new ArrayList<>();

    @Override
    protected Parent view() {
        Community community = new Community().ready();
        community.apply(new GatewayEvent.ChannelCreate(new TextChannel(
                "c1", Community.SERVER, "lounge", null, null, null, null, Map.of(), false, null, null)));
        UserCommands users = new UserCommands() {
            @Override
            public Task<@Nullable Void> resolve(String userId) {
                return new Task<>();
            }
        };
        return new InvitesView(
                new InvitesViewModel(
                        community.store,
                        IdleCommands.with(commands, users),
                        Community.SERVER,
                        "https://stoat.example",
                        copied::add),
                media);
    }

    private static Invite invite(String code, String creator) {
        return new Invite.ToServer(code, Community.SERVER, creator, "c1", Map.of());
    }

    @Test
    void invitesAreCopiedRevokedAndMade() throws TimeoutException {
        interact(() -> commands.lists.getLast().succeed(List.of(invite("Kj3Tq9Wd", "bo"), invite("Xh7Rm2Pc", "dora"))));
        see("#copy-Kj3Tq9Wd");
        clickOn("#copy-Kj3Tq9Wd");
        until(() -> copied.equals(List.of("https://stoat.example/invite/Kj3Tq9Wd")));

        clickOn("#revoke-Kj3Tq9Wd");
        see("#revoke-invite");
        write("Posted elsewhere");
        clickOn("#dialog-confirm");
        until(() -> commands.calls.contains("delete Kj3Tq9Wd Posted elsewhere"));
        interact(() -> commands.deletions.getLast().succeed(null));
        miss("#revoke-invite");
        miss("#copy-Kj3Tq9Wd");
        see("#copy-Xh7Rm2Pc");

        clickOn("#invites-create");
        see("#create-invite");
        chord(KeyCode.ENTER);
        until(() -> commands.calls.contains("create c1"));
        interact(() -> commands.creations.getLast().succeed(invite("Zn4Vb8Lk", "ada")));
        see("#invite-link-dialog");
        assertThat(lookup("#invite-link").<TextField>query().getText())
                .isEqualTo("https://stoat.example/invite/Zn4Vb8Lk");
        clickOn("#dialog-confirm");
        miss("#invite-link-dialog");
        assertThat(copied).last().isEqualTo("https://stoat.example/invite/Zn4Vb8Lk");
        see("#copy-Zn4Vb8Lk");
        see("#copy-Xh7Rm2Pc");
    }
}
