package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.storage.Doc;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kicking and banning: who may, in which order refusals come, and what everybody is told.
class MembersTest {
    @TempDir
    Path folder;

    private LocalInstance instance;
    private Visitor owner;
    private Visitor mod;
    private Visitor guest;
    private String server = "";
    private String channel = "";

    @BeforeEach
    void found() throws Exception {
        instance = LocalInstance.start(Options.in(folder).withoutLimits());
        owner = Visitor.registered(instance, "owner");
        mod = Visitor.registered(instance, "mod");
        guest = Visitor.registered(instance, "guest");
        Doc created = owner.post("/servers/create", Doc.of("name", "Hut")).doc();
        server = created.nested("server").id();
        channel = created.docs("channels").getFirst().id();
        owner.patch(
                "/servers/" + server,
                Doc.of("system_messages", Doc.of("user_kicked", channel).put("user_banned", channel)));
        String invite =
                owner.post("/channels/" + channel + "/invites", Doc.of()).doc().id();
        mod.post("/invites/" + invite, Doc.of());
        guest.post("/invites/" + invite, Doc.of());
    }

    @AfterEach
    void close() throws Exception {
        owner.close();
        mod.close();
        guest.close();
        instance.close();
    }

    /// Makes a role of these permission bits and gives it to a member.
    private String give(Visitor member, String name, long allow) {
        String role = owner.post("/servers/" + server + "/roles", Doc.of("name", name))
                .doc()
                .text("id");
        owner.put(
                "/servers/" + server + "/permissions/" + role,
                Doc.of("permissions", Doc.of("allow", allow).put("deny", 0L)));
        owner.patch("/servers/" + server + "/members/" + member.id(), Doc.of("roles", List.of(role)));
        return role;
    }

    private String kick(Visitor by, String user) {
        return by.delete("/servers/" + server + "/members/" + user).refusal();
    }

    @Test
    void refusesKicksInOrder() {
        assertThat(kick(mod, mod.id())).isEqualTo("400 CannotRemoveYourself");
        assertThat(kick(mod, owner.id())).isEqualTo("400 InvalidOperation");
        assertThat(kick(mod, guest.id())).isEqualTo("403 MissingPermission");
        give(mod, "mods", 64);
        assertThat(kick(mod, "00000000000000000000000000")).isEqualTo("404 NotFound");
        give(guest, "guests", 64);
        assertThat(kick(guest, mod.id())).isEqualTo("403 NotElevated");
        assertThat(kick(mod, guest.id())).isEqualTo("204 ");
        assertThat(mod.delete("/servers/01ARZ3NDEKTSV4RRFFQ69G5FAV/members/" + guest.id())
                        .refusal())
                .isEqualTo("404 NotFound");
    }

    @Test
    void bansAndSweeps() {
        give(mod, "mods", 128);
        guest.post("/channels/" + channel + "/messages", Doc.of("content", "buy things"));
        guest.connect();
        owner.connect();
        Doc ban = mod.put(
                        "/servers/" + server + "/bans/" + guest.id(),
                        Doc.of("reason", "spam").put("delete_message_seconds", 3600))
                .doc();
        assertThat(ban.text("reason")).isEqualTo("spam");
        assertThat(owner.typesUntilNow()).containsExactly("ServerMemberLeave", "Message", "BulkMessageDelete");
        assertThat(guest.await("ServerMemberLeave").text("reason")).isEqualTo("Ban");
        assertThat(mod.get("/servers/" + server + "/bans").doc().docs("users"))
                .extracting(user -> user.text("username"))
                .containsExactly("guest");
        assertThat(mod.delete("/servers/" + server + "/bans/" + guest.id()).status())
                .isEqualTo(204);
        assertThat(owner.typesUntilNow()).isEmpty();
    }

    @Test
    void showsChannelsWithTheRightToSeeThem() {
        String role = give(guest, "guests", 0);
        guest.connect();
        owner.put(
                "/channels/" + channel + "/permissions/default",
                Doc.of("permissions", Doc.of("allow", 0L).put("deny", 1L << 20)));
        assertThat(guest.await("ChannelDelete").text("id")).isEqualTo(channel);
        owner.post("/channels/" + channel + "/messages", Doc.of("content", "secret"));
        owner.put(
                "/channels/" + channel + "/permissions/" + role,
                Doc.of("permissions", Doc.of("allow", 1L << 20).put("deny", 0L)));
        assertThat(guest.typesUntilNow()).containsExactly("ChannelCreate");
        owner.patch("/servers/" + server + "/members/" + guest.id(), Doc.of("remove", List.of("Roles")));
        Doc bulk = guest.await("Bulk");
        assertThat(bulk.docs("v"))
                .extracting(event -> event.text("type"))
                .containsExactly("ChannelDelete", "ServerMemberUpdate");
    }

    @Test
    void tellsWhenPeopleComeAndGo() {
        owner.connect();
        guest.connect();
        assertThat(owner.await("UserUpdate").nested("data").flag("online")).isTrue();
        guest.close();
        assertThat(owner.await("UserUpdate").nested("data").flag("online", true))
                .isFalse();
    }
}
