package chat.holt.ui.serversettings.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Category;
import chat.holt.model.EditChannel;
import chat.holt.model.EditMember;
import chat.holt.model.EditRole;
import chat.holt.model.EditServer;
import chat.holt.model.PermissionOverride;
import chat.holt.model.SystemMessageChannels;
import chat.holt.permissions.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Every kind of entry that can be undone is, at a real log; the others say why not.
class UndoTest extends AuditedPlace {

    @Test
    void aServerEditIsUndone() throws Exception {
        act(commands()
                .servers()
                .edit(
                        server,
                        EditServer.NOTHING
                                .withName("Another place")
                                .withDescription("New")
                                .withSystemMessages(new SystemMessageChannels(null, channel, null, null))
                                .withCategories(List.of(new Category("c", "Talk", List.of(channel)))),
                        "growing up"));
        until(() -> server().name().equals("Another place"));
        UndoViewModel undo = undo();
        assertThat(undo.reason().value()).isEqualTo("Undo of: ada changed the server");
        assertThat(undo.warning()).isEmpty();
        submit(undo);
        until(() -> server().name().equals("Place"));
        assertThat(server().description()).isNull();
        assertThat(server().categories()).isEmpty();
        assertThat(newest().reason()).isEqualTo("Undo of: ada changed the server");
    }

    @Test
    void whatEveryoneMayDoIsUndone() throws Exception {
        long before = server().defaultPermissions();
        act(commands().roles().setDefaultPermissions(server, 0, null));
        until(() -> server().defaultPermissions() == 0);
        submit(undo());
        until(() -> server().defaultPermissions() == before);
    }

    @Test
    void aRoleEditIsUndoneFieldByField() throws Exception {
        String role = role("Guides");
        act(commands().roles().edit(server, role, EditRole.NOTHING.withColour("#112233"), null));
        act(commands()
                .roles()
                .edit(
                        server,
                        role,
                        EditRole.NOTHING.withName("Leaders").withHoist(true).without("Colour"),
                        null));
        until(() -> role(server(), role).hoist());
        submit(undo());
        until(() -> !role(server(), role).hoist());
        assertThat(role(server(), role).name()).isEqualTo("Guides");
        assertThat(role(server(), role).colour()).isEqualTo("#112233");
    }

    @Test
    void permissionsOfARoleAreUndone() throws Exception {
        String role = role("Guides");
        long kick = Permission.KICK_MEMBERS.bit();
        act(commands().roles().setPermissions(server, role, kick, 0, null));
        act(commands().roles().setPermissions(server, role, 0, kick, null));
        until(() -> role(server(), role).permissions().deny() == kick);
        submit(undo());
        until(() -> role(server(), role).permissions().allow() == kick);
        assertThat(role(server(), role).permissions().deny()).isZero();
    }

    @Test
    void theOrderOfRolesIsUndoneThoughARoleCameSince() throws Exception {
        String first = role("First");
        String second = role("Second");
        List<String> before = order();
        act(commands().roles().reorder(server, before.reversed(), null));
        until(() -> order().equals(before.reversed()));
        String edit = newest().id();
        String third = role("Third");
        UndoViewModel undo = undo(edit);
        assertThat(undo.warning()).isEmpty();
        submit(undo);
        until(() -> order().indexOf(first) < order().indexOf(second) == before.indexOf(first) < before.indexOf(second));
        assertThat(order()).contains(third).hasSize(3);
    }

    @Test
    void aRoleThatWasCreatedIsDeleted() throws Exception {
        String role = role("Guides");
        submit(undo());
        until(() -> !server().roles().containsKey(role));
        assertThat(refusal(newest())).contains("deleted role");
    }

    @Test
    void aChannelEditIsUndone() throws Exception {
        act(commands().channels().edit(channel, EditChannel.NOTHING.withDescription("Old"), null));
        act(commands()
                .channels()
                .edit(
                        channel,
                        EditChannel.NOTHING
                                .withName("lounge")
                                .withSlowmode(30L)
                                .withNsfw(true)
                                .without("Description"),
                        null));
        until(() -> channel().name().equals("lounge"));
        submit(undo());
        until(() -> !channel().name().equals("lounge"));
        assertThat(channel().nsfw()).isFalse();
        assertThat(channel().description()).isEqualTo("Old");
        assertThat(Objects.requireNonNullElse(channel().slowmode(), 0L)).isZero();
    }

    @Test
    void whatEveryoneMayDoInAChannelIsUndone() throws Exception {
        long view = Permission.VIEW_CHANNEL.bit();
        act(commands().channels().setDefaultPermissions(channel, 0, view, null));
        until(() -> channel().defaultPermissions() != null);
        submit(undo());
        until(() -> channel().defaultPermissions() == null);
    }

    @Test
    void anOverrideIsUndoneWhenAnOlderEntryTellsWhatItWas() throws Exception {
        String role = role("Guides");
        long view = Permission.VIEW_CHANNEL.bit();
        act(commands().channels().setPermissions(channel, role, view, 0, null));
        assertThat(refusal(newest())).contains("does not tell");
        act(commands().channels().setPermissions(channel, role, 0, view, null));
        until(() -> channel()
                        .rolePermissions()
                        .getOrDefault(role, PermissionOverride.NONE)
                        .deny()
                == view);
        submit(undo());
        until(() -> channel().rolePermissions().get(role).allow() == view);
    }

    @Test
    void aMemberEditIsUndone() throws Exception {
        String role = role("Guides");
        act(commands()
                .members()
                .edit(server, bo, EditMember.NOTHING.withNickname("Bob").withRoles(List.of(role)), null));
        until(() -> "Bob".equals(member().nickname()));
        submit(undo());
        until(() -> member().nickname() == null);
        assertThat(member().roles()).isEmpty();
        assertThat(newest().action()).containsEntry("type", "MemberEdit");
    }

    @Test
    void aTimeoutIsLiftedAndPutBack() throws Exception {
        Instant until = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
        act(commands().members().edit(server, bo, EditMember.NOTHING.withTimeout(until), null));
        until(() -> member().timeout() != null);
        submit(undo());
        until(() -> member().timeout() == null);
        submit(undo());
        until(() -> until.equals(member().timeout()));
    }

    @Test
    void banAndUnbanUndoEachOther() throws Exception {
        act(commands().members().ban(server, bo, "spam", 0));
        until(() -> ada.store().member(server, bo).get() == null);
        submit(undo());
        assertThat(boApi.users().self()).isNotNull();
        assertThat(ada.result(commands().members().loadBans(server)).bans()).isEmpty();
        submit(undo());
        assertThat(ada.result(commands().members().loadBans(server)).bans()).hasSize(1);
    }

    @Test
    void aPinIsUndoneAndRedone() throws Exception {
        String message = send();
        act(commands().messages().pin(channel, message, null));
        submit(undo());
        assertThat(newest().action()).containsEntry("type", "MessageUnpin");
        submit(undo());
        assertThat(newest().action()).containsEntry("type", "MessagePin");
    }

    @Test
    void kicksAndDeletedThingsSayWhyNot() throws Exception {
        act(commands().members().kick(server, bo, "enough"));
        assertThat(refusal(newest())).contains("Nobody can be brought back");
        act(commands().channels().delete(channel, null));
        assertThat(refusal(newest())).contains("A deleted channel");
    }

    @Test
    void whatChangedSinceIsTold() throws Exception {
        String role = role("Guides");
        act(commands().roles().edit(server, role, EditRole.NOTHING.withName("Leaders"), null));
        String edit = newest().id();
        act(commands().roles().edit(server, role, EditRole.NOTHING.withName("Chiefs"), null));
        until(() -> role(server(), role).name().equals("Chiefs"));
        assertThat(undo(edit).warning()).contains("Name");
        act(commands().roles().edit(server, role, EditRole.NOTHING.withName("Guides"), null));
        until(() -> role(server(), role).name().equals("Guides"));
        assertThat(refusal(edit)).isEqualTo("Everything is already as it was before.");
    }
}
