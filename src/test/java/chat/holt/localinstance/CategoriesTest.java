package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.storage.Doc;
import chat.holt.permissions.Permission;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Categories with routes and permissions of their own, and an instance without them.
class CategoriesTest {
    @TempDir
    Path folder;

    private LocalInstance instance;
    private Visitor owner;
    private Visitor guest;
    private String server = "";
    private String channel = "";

    private void found(Options options) throws Exception {
        instance = LocalInstance.start(options.withoutLimits());
        owner = Visitor.registered(instance, "owner");
        guest = Visitor.registered(instance, "guest");
        Doc created = owner.post("/servers/create", Doc.of("name", "Hut")).doc();
        server = "/servers/" + created.nested("server").id();
        channel = created.docs("channels").getFirst().id();
        String invite =
                owner.post("/channels/" + channel + "/invites", Doc.of()).doc().id();
        guest.post("/invites/" + invite, Doc.of());
    }

    @AfterEach
    void close() throws Exception {
        owner.close();
        guest.close();
        instance.close();
    }

    private Doc create(String title, String... channels) {
        return owner.post(server + "/categories", Doc.of("title", title).put("channels", List.of(channels)))
                .doc();
    }

    private static Doc override(long allow, long deny) {
        return Doc.of("permissions", Doc.of("allow", allow).put("deny", deny));
    }

    private List<Doc> categories() {
        return owner.get(server).doc().docs("categories");
    }

    @Test
    void areMadeChangedAndDeleted() throws Exception {
        found(Options.in(folder));
        guest.connect();
        Doc talk = create("Talk", channel, "01M7Y8EMXZQE9VCHAS82N783ZM");
        assertThat(talk.texts("channels")).containsExactly(channel);
        assertThat(guest.await("ServerUpdate").nested("data").docs("categories"))
                .extracting(category -> category.text("title"))
                .containsExactly("Talk");
        String path = server + "/categories/" + talk.text("id");
        assertThat(owner.patch(path, Doc.of("title", "Chat")).doc().texts("channels"))
                .containsExactly(channel);
        assertThat(categories()).extracting(category -> category.text("title")).containsExactly("Chat");
        assertThat(owner.post(server + "/categories", Doc.of("title", "Twice").put("channels", List.of(channel)))
                        .refusal())
                .isEqualTo("400 InvalidOperation");
        assertThat(guest.post(server + "/categories", Doc.of("title", "Mine")).refusal())
                .isEqualTo("403 MissingPermission");
        assertThat(owner.delete(path).status()).isEqualTo(204);
        assertThat(owner.delete(path).refusal()).isEqualTo("404 UnknownCategory");
        for (int i = 0; i < 50; i++) {
            create("c" + i);
        }
        assertThat(owner.post(server + "/categories", Doc.of("title", "One more"))
                        .refusal())
                .isEqualTo("400 TooManyCategories");
    }

    @Test
    void decideOverTheirChannels() throws Exception {
        found(Options.in(folder));
        String role =
                owner.post(server + "/roles", Doc.of("name", "crew")).doc().text("id");
        Doc talk = create("Talk", channel);
        String permissions = server + "/categories/" + talk.text("id") + "/permissions/";
        String messages = "/channels/" + channel + "/messages";
        guest.connect();

        long view = Permission.VIEW_CHANNEL.bit();
        owner.put(permissions + "default", override(0, view));
        assertThat(guest.await("Bulk").docs("v"))
                .extracting(event -> event.text("type"))
                .contains("ChannelDelete");
        assertThat(guest.get(messages).refusal()).isEqualTo("403 MissingPermission");

        owner.patch(server + "/members/" + guest.id(), Doc.of("roles", List.of(role)));
        owner.put(permissions + role, override(view, 0));
        assertThat(guest.await("Bulk").docs("v"))
                .extracting(event -> event.text("type"))
                .contains("ChannelCreate");
        assertThat(guest.get(messages).status()).isEqualTo(200);

        // The channel itself comes after its category.
        owner.put("/channels/" + channel + "/permissions/" + role, override(0, view));
        assertThat(guest.get(messages).refusal()).isEqualTo("403 MissingPermission");
        owner.put("/channels/" + channel + "/permissions/" + role, override(0, 0));

        // Clients that replace the whole list do not know of permissions.
        owner.patch(
                server,
                Doc.of("categories", List.of(Doc.of("id", talk.text("id")).put("title", "Talk"))));
        assertThat(categories().getFirst().nested("role_permissions").keys()).containsExactly(role);
        owner.delete(server + "/roles/" + role);
        assertThat(categories().getFirst().has("role_permissions")).isFalse();
        // Outside the category nothing is hidden.
        assertThat(guest.get(messages).status()).isEqualTo(200);
    }

    @Test
    void handOutOnlyWhatTheCallerHas() throws Exception {
        found(Options.in(folder));
        String low = owner.post(server + "/roles", Doc.of("name", "low")).doc().text("id");
        owner.put(server + "/permissions/" + low, override(Permission.MANAGE_PERMISSIONS.bit(), 0));
        owner.patch(server + "/members/" + guest.id(), Doc.of("roles", List.of(low)));
        String permissions = server + "/categories/" + create("Talk", channel).text("id") + "/permissions/";
        assertThat(guest.put(permissions + "default", override(Permission.BAN_MEMBERS.bit(), 0))
                        .refusal())
                .isEqualTo("403 CannotGiveMissingPermissions");
        assertThat(guest.put(permissions + low, override(0, 0)).refusal()).isEqualTo("403 NotElevated");
        assertThat(guest.put(permissions + "default", override(0, Permission.REACT.bit()))
                        .status())
                .isEqualTo(200);
        assertThat(guest.put(server + "/categories/none/permissions/default", override(0, 0))
                        .refusal())
                .isEqualTo("404 UnknownCategory");
    }

    @Test
    void haveNoRoutesOnReleasedBackends() throws Exception {
        found(Options.in(folder).withoutCategoryRoutes());
        assertThat(owner.post(server + "/categories", Doc.of("title", "Talk")).status())
                .isEqualTo(404);
        owner.patch(
                server,
                Doc.of(
                        "categories",
                        List.of(Doc.of("id", "x").put("title", "Talk").put("channels", List.of(channel)))));
        assertThat(categories().getFirst().texts("channels")).containsExactly(channel);
        assertThat(owner.delete(server + "/categories/x").status()).isEqualTo(404);
    }
}
