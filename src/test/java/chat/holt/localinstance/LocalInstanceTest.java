package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.storage.Doc;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shortest way through: register, found a server, talk.
class LocalInstanceTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhereEverythingIs() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder));
                var visitor = new Visitor(instance)) {
            Doc root = visitor.get("/").doc();
            assertThat(root.text("ws")).isEqualTo(instance.ws().toString());
            assertThat(root.nested("features").nested("autumn").text("url"))
                    .isEqualTo(instance.autumn().toString());
        }
    }

    @Test
    void carriesMessages() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = Visitor.registered(instance, "ada")) {
            Doc created = ada.post("/servers/create", Doc.of("name", "Hut")).doc();
            String channel = created.docs("channels").getFirst().id();
            Doc ready = ada.connect();
            assertThat(ready.docs("servers")).hasSize(1);
            assertThat(ready.docs("users").getLast().id()).isEqualTo(ada.id());
            Doc sent = ada.post(
                            "/channels/" + channel + "/messages",
                            Doc.of("content", "hello").put("nonce", "n1"))
                    .doc();
            Doc event = ada.await("Message");
            assertThat(event.id()).isEqualTo(sent.id());
            assertThat(event.text("nonce")).isEqualTo("n1");
            assertThat(event.nested("user").text("username")).isEqualTo("ada");
            assertThat(ada.get("/channels/" + channel + "/messages").body().size())
                    .isEqualTo(1);
            ada.command(Doc.of("type", "BeginTyping").put("channel", channel));
            assertThat(ada.typesUntilNow()).isEqualTo(List.of("ChannelStartTyping"));
        }
    }

    @Test
    void addsPreviewsAfterTheMessage() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = Visitor.registered(instance, "ada")) {
            String channel = ada.post("/servers/create", Doc.of("name", "Hut"))
                    .doc()
                    .docs("channels")
                    .getFirst()
                    .id();
            ada.connect();
            String text = "see https://huts.example/lantern-hut and `https://not.example` and https://example.com";
            Doc sent = ada.post("/channels/" + channel + "/messages", Doc.of("content", text))
                    .doc();
            assertThat(sent.has("embeds")).isFalse();
            assertThat(ada.await("Message").has("embeds")).isFalse();
            Doc append = ada.await("MessageAppend");
            assertThat(append.nested("append").docs("embeds"))
                    .extracting(embed -> embed.text("title"))
                    .containsExactly("Lantern hut");
            assertThat(ada.get("/channels/" + channel + "/messages/" + sent.id())
                            .doc()
                            .docs("embeds"))
                    .hasSize(1);
        }
    }

    @Test
    void answersStrangersLikeTheFramework() throws Exception {
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var visitor = new Visitor(instance)) {
            assertThat(visitor.get("/users/@me").body().at("/error/reason").asString())
                    .isEqualTo("Unauthorized");
            assertThat(visitor.get("/no/such/route").status()).isEqualTo(404);
            assertThat(visitor.post("/auth/account/create", Doc.of("email", "x@holt.test"))
                            .status())
                    .isEqualTo(422);
        }
    }
}
