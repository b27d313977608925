package chat.holt.rest;

import static chat.holt.rest.AccountResourcesTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.AuditLogEntry;
import chat.holt.model.AuditLogQuery;
import chat.holt.model.Category;
import chat.holt.model.Channel;
import chat.holt.model.CreateBot;
import chat.holt.model.CreateChannel;
import chat.holt.model.CreateEmoji;
import chat.holt.model.CreateRole;
import chat.holt.model.CreateServer;
import chat.holt.model.EditBot;
import chat.holt.model.EditEmoji;
import chat.holt.model.EditMember;
import chat.holt.model.EditRole;
import chat.holt.model.EditServer;
import chat.holt.model.Emoji;
import chat.holt.model.ErrorType;
import chat.holt.model.Invite;
import chat.holt.model.InviteBot;
import chat.holt.model.InviteJoinResponse;
import chat.holt.model.InviteResponse;
import chat.holt.model.Member;
import chat.holt.model.MfaResponse;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.ServerWithChannels;
import chat.holt.model.SetOverride;
import chat.holt.permissions.Permission;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What belongs to a server, and bots, on the built-in instance.
class ServerResourcesTest {

    private Neighbourhood place;
    private Neighbourhood.Person ada;
    private Neighbourhood.Person bela;
    private Api api;
    private String server;
    private String channel;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        place = new Neighbourhood(folder);
        ada = place.join("ada");
        bela = place.join("bela");
        api = ada.api();
        ServerWithChannels made = api.servers().create(new CreateServer("Hut", null, false));
        server = made.server().id();
        channel = made.channels().getFirst().id();
        bela.api().invites().join(invite());
    }

    @AfterEach
    void stop() throws Exception {
        place.close();
    }

    private String invite() throws Exception {
        return ((Invite.ToServer) api.invites().create(channel, null)).id();
    }

    private String newestReason() throws Exception {
        AuditLogEntry newest = api.auditLog()
                .fetch(server, AuditLogQuery.latest(1))
                .auditLogs()
                .getFirst();
        return Objects.requireNonNullElse(newest.reason(), "none");
    }

    @Test
    void servers() throws Exception {
        ServersApi servers = api.servers();
        Server edited = servers.edit(
                server, EditServer.NOTHING.withCategories(List.of(new Category("c", "All", List.of(channel)))), null);
        assertThat(edited.categories()).hasSize(1);
        Channel voice = servers.createChannel(server, CreateChannel.text("second"), "more room");
        assertThat(newestReason()).isEqualTo("more room");
        ServerWithChannels full = servers.fetchWithChannels(server);
        assertThat(full.channels()).extracting(Channel::id).containsExactly(channel, voice.id());
        assertThat(full.server().channels()).containsExactly(channel, voice.id());
        assertThat(full.server().name()).isEqualTo("Hut");
        servers.ack(server);
        assertThat(servers.setDefaultPermissions(server, Permission.VIEW_CHANNEL.bit(), null)
                        .defaultPermissions())
                .isEqualTo(Permission.VIEW_CHANNEL.bit());

        refused(ErrorType.NOT_FOUND, () -> place.join("cid").api().servers().fetch(server));
        refused(ErrorType.NOT_OWNER, () -> bela.api().servers().transfer(server, bela.id(), "made up", null));
        String ticket = api.mfa()
                .ticket(new MfaResponse(Neighbourhood.PASSWORD, null, null), null)
                .token();
        assertThat(servers.transfer(server, bela.id(), ticket, null).owner()).isEqualTo(bela.id());
        servers.leave(server, true);
        refused(ErrorType.NOT_FOUND, () -> servers.fetch(server));
    }

    @Test
    void members() throws Exception {
        MembersApi members = api.members();
        assertThat(members.list(server).members()).hasSize(2);
        assertThat(members.list(server, true).members()).hasSizeLessThanOrEqualTo(2);
        assertThat(members.query(server, "bel").users())
                .singleElement()
                .satisfies(user -> assertThat(user.id()).isEqualTo(bela.id()));
        String role = api.roles().create(server, new CreateRole("Guides"), null).id();
        Member edited = members.edit(server, bela.id(), EditMember.NOTHING.withRoles(List.of(role)), "trusted");
        assertThat(edited.roles()).containsExactly(role);
        assertThat(newestReason()).isEqualTo("trusted");
        assertThat(members.fetchWithRoles(server, bela.id()).roles()).containsOnlyKeys(role);
        assertThat(members.fetch(server, bela.id()).roles()).containsExactly(role);
        members.kick(server, bela.id(), "grüße – 😀");
        assertThat(newestReason()).isEqualTo("grüße – 😀");
    }

    @Test
    void bans() throws Exception {
        BansApi bans = api.bans();
        assertThat(bans.ban(server, bela.id(), "zu laut", 0).reason()).isEqualTo("zu laut");
        assertThat(bans.list(server).bans()).hasSize(1);
        String code = invite();
        refused(ErrorType.BANNED, () -> bela.api().invites().join(code));
        bans.unban(server, bela.id(), "verziehen über Nacht");
        assertThat(newestReason()).isEqualTo("verziehen über Nacht");
        assertThat(bans.list(server).bans()).isEmpty();
    }

    @Test
    void roles() throws Exception {
        RolesApi roles = api.roles();
        String low = roles.create(server, new CreateRole("Low"), null).id();
        String high = roles.create(server, new CreateRole("High"), "ü").id();
        assertThat(newestReason()).isEqualTo("ü");
        assertThat(roles.reorder(server, List.of(high, low), null).rolesByRank())
                .extracting(Role::id)
                .containsExactly(high, low);
        roles.edit(server, low, EditRole.NOTHING.withColour("#ff0000"), null);
        assertThat(roles.fetch(server, low).colour()).isEqualTo("#ff0000");
        long bit = Permission.KICK_MEMBERS.bit();
        assertThat(roles.setPermissions(server, high, SetOverride.of(bit, 0), null)
                        .roles()
                        .get(high))
                .satisfies(role -> assertThat(role.permissions().allow()).isEqualTo(bit));
        roles.delete(server, high, "done");
        refused(ErrorType.NOT_FOUND, () -> roles.fetch(server, high));
    }

    @Test
    void emojis() throws Exception {
        EmojisApi emojis = api.emojis();
        String file = place.picture(ada, "emojis");
        Emoji emoji = emojis.create(file, new CreateEmoji("wave", new Emoji.OfServer(server), false), null);
        assertThat(emoji.id()).isEqualTo(file);
        assertThat(emojis.edit(file, new EditEmoji("bow"), "better").name()).isEqualTo("bow");
        assertThat(newestReason()).isEqualTo("better");
        assertThat(emojis.list(server)).extracting(Emoji::name).containsExactly("bow");
        refused(ErrorType.MISSING_PERMISSION, () -> bela.api().emojis().delete(file, null));
        emojis.delete(file, null);
        assertThat(emojis.list(server)).isEmpty();
        assertThat(place.stranger().emojis().fetch(file).server()).isNull();
    }

    @Test
    void invites() throws Exception {
        InvitesApi invites = api.invites();
        String code = ((Invite.ToServer) invites.create(channel, "party")).id();
        assertThat(newestReason()).isEqualTo("party");
        assertThat(invites.list(server)).hasSize(2);
        assertThat(place.stranger().invites().fetch(code))
                .isInstanceOfSatisfying(
                        InviteResponse.ToServer.class,
                        found -> assertThat(found.serverId()).isEqualTo(server));
        assertThat(place.join("cid").api().invites().join(code)).isInstanceOf(InviteJoinResponse.ToServer.class);
        invites.delete(code, null);
        refused(ErrorType.NOT_FOUND, () -> invites.fetch(code));
    }

    @Test
    void auditLog() throws Exception {
        api.roles().create(server, new CreateRole("One"), null);
        api.roles().create(server, new CreateRole("Two"), null);
        api.members().kick(server, bela.id(), null);
        AuditLogApi log = api.auditLog();
        var kicks = log.fetch(server, new AuditLogQuery(ada.id(), bela.id(), List.of("MemberKick"), null, null, 10));
        assertThat(kicks.auditLogs())
                .singleElement()
                .satisfies(entry -> assertThat(entry.target()).isEqualTo(bela.id()));
        var both =
                log.fetch(server, new AuditLogQuery(null, null, List.of("RoleCreate", "MemberKick"), null, null, 10));
        assertThat(both.auditLogs()).hasSize(3);
        String newest = both.auditLogs().getFirst().id();
        assertThat(log.fetch(server, new AuditLogQuery(null, null, List.of("RoleCreate"), newest, null, 10))
                        .auditLogs())
                .hasSize(2);
        refused(ErrorType.MISSING_PERMISSION, () -> bela.api().auditLog().fetch(server, AuditLogQuery.latest(1)));
    }

    @Test
    void bots() throws Exception {
        BotsApi bots = api.bots();
        var made = bots.create(new CreateBot("helper"));
        String id = made.bot().id();
        assertThat(bots.owned().bots()).hasSize(1);
        assertThat(bots.fetch(id).user().username()).isEqualTo("helper");
        refused(ErrorType.NOT_FOUND, () -> bela.api().bots().fetch(id));
        refused(ErrorType.NOT_FOUND, () -> bela.api().bots().preview(id));
        bots.edit(id, EditBot.NOTHING.withOpen(true));
        assertThat(bela.api().bots().preview(id).username()).isEqualTo("helper");
        bots.invite(id, new InviteBot(server, null));
        assertThat(api.members().list(server).members()).hasSize(3);
        assertThat(bots.edit(id, EditBot.NOTHING.without("Token")).bot().token())
                .isNotEqualTo(made.bot().token());
        bots.delete(id);
        assertThat(bots.owned().bots()).isEmpty();
    }
}
