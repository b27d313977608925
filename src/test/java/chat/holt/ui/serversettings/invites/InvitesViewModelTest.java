package chat.holt.ui.serversettings.invites;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.UserCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.gateway.GatewayEvent;
import chat.holt.model.Invite;
import chat.holt.model.PermissionOverride;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import chat.holt.ui.navigation.StoatLink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitesViewModelTest {
    private final Community community = new Community().ready();
    private final List<String> resolved = new ArrayList<>();
    private final FakeInviteCommands commands = new FakeInviteCommands();
    private final List<String> copied = new ArrayList<>();
    private final InvitesViewModel invites = page();

    private InvitesViewModel page() {
        channel("c1", "lounge", null);
        channel("c2", "rules", new PermissionOverride(0, Permission.INVITE_OTHERS.bit()));
        UserCommands users = new UserCommands() {
            @Override
            public Task<@Nullable Void> resolve(String userId) {
                resolved.add(userId);
                return new Task<>();
            }
        };
        return new InvitesViewModel(
                community.store,
                IdleCommands.with(commands, users),
                Community.SERVER,
                "https://stoat.example/",
                copied::add);
    }

    private void channel(String id, String name, @Nullable PermissionOverride everyone) {
        community.apply(new GatewayEvent.ChannelCreate(
                new TextChannel(id, Community.SERVER, name, null, null, null, everyone, Map.of(), false, null, null)));
    }

    private static Invite invite(String code, String creator, String channel) {
        return new Invite.ToServer(code, Community.SERVER, creator, channel, Map.of());
    }

    private void loaded() {
        commands.lists.getLast().succeed(List.of(invite("ABC", "bo", "c2"), invite("DEF", "stranger", "c1")));
    }

    private List<String> codes() {
        return invites.rows().stream().map(InviteRow::code).toList();
    }

    @Test
    void listsByChannelWithWhoMadeThem() {
        loaded();
        assertThat(codes()).containsExactly("DEF", "ABC");
        InviteRow ofBo = invites.rows().getLast();
        assertThat(ofBo.channel()).isEqualTo("rules");
        assertThat(ofBo.creatorName()).isEqualTo("Bo");
        assertThat(ofBo.link()).isEqualTo("https://stoat.example/invite/ABC");
        assertThat(invites.rows().getFirst().creatorName()).isEqualTo("stranger");
        assertThat(resolved).contains("stranger");
    }

    @Test
    void filters() {
        loaded();
        invites.filter().set("BO");
        assertThat(codes()).containsExactly("ABC");
        assertThat(invites.total().get()).isEqualTo(2);
    }

    @Test
    void revokingOneKeepsTheOthers() {
        loaded();
        RevokeInviteViewModel revoke = invites.revoke(invites.rows().getFirst());
        revoke.reason().text().set("leaked");
        revoke.submit();
        assertThat(commands.calls).last().isEqualTo("delete DEF leaked");
        assertThat(codes()).hasSize(2);
        commands.deletions.getLast().succeed(null);
        assertThat(codes()).containsExactly("ABC");
        assertThat(revoke.attempt().done().get()).isTrue();

        commands.lists.getLast().fail(new IOException("offline"));
        assertThat(codes()).containsExactly("ABC");
    }

    @Test
    void aRefusedRevocationIsSaid() {
        loaded();
        RevokeInviteViewModel revoke = invites.revoke(invites.rows().getFirst());
        revoke.submit();
        commands.deletions.getLast().fail(new IOException("offline"));
        assertThat(revoke.attempt().error().get()).isNotEmpty();
        assertThat(codes()).hasSize(2);
    }

    @Test
    void oneIsMadeOnlyWhereYouMayInvite() {
        loaded();
        CreateInviteViewModel create = invites.create();
        assertThat(create.channels())
                .extracting(CreateInviteViewModel.Choice::name)
                .containsExactly("lounge");
        create.submit();
        assertThat(commands.calls).last().isEqualTo("create c1");
        commands.creations.getLast().succeed(invite("NEW", "ada", "c1"));
        assertThat(codes()).contains("NEW", "ABC", "DEF");
        assertThat(create.attempt().done().get()).isTrue();

        InviteLinkViewModel link =
                invites.link(Objects.requireNonNull(create.created().get()));
        link.copy();
        assertThat(copied).containsExactly("https://stoat.example/invite/NEW");
        assertThat(link.copied().get()).isTrue();
    }

    @Test
    void withoutAChannelNothingIsMade() {
        community.apply(new GatewayEvent.ChannelDelete("c1"));
        CreateInviteViewModel create = invites.create();
        assertThat(create.canSubmit().get()).isFalse();
        create.submit();
        assertThat(commands.creations).isEmpty();
    }

    @Test
    void anInstanceWithoutAWebClientHasLinksForHolt() {
        assertThat(StoatLink.invite("", "ABC")).isEqualTo("stoat://invite/ABC");
    }
}
