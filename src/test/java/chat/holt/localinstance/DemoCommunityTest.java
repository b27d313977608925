package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.localinstance.storage.Doc;
import chat.holt.model.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newcomer sees in the demo community.
class DemoCommunityTest {
    @TempDir
    static Path folder;

    private static Options options() {
        return Options.in(folder).withDemo().withoutLimits();
    }

    @BeforeAll
    static void createOnce() throws Exception {
        LocalInstance.start(options()).close();
    }

    private static Visitor ada(LocalInstance instance) {
        DemoAccount account = instance.accounts().getFirst();
        return new Visitor(instance).as(account.token(), account.userId());
    }

    @Test
    void accountsWork() throws Exception {
        try (var instance = LocalInstance.start(options());
                var visitor = new Visitor(instance)) {
            DemoAccount ada = instance.accounts().getFirst();
            assertThat(ada.username()).isEqualTo("ada");
            Doc session = visitor.post(
                            "/auth/session/login", Doc.of("email", ada.email()).put("password", ada.password()))
                    .doc();
            assertThat(session.text("user_id")).isEqualTo(ada.userId());
        }
    }

    @Test
    void showsALivelyClub() throws Exception {
        try (var instance = LocalInstance.start(options());
                var ada = ada(instance)) {
            Doc ready = ada.connect();
            assertThat(ready.docs("servers"))
                    .extracting(server -> server.text("name"))
                    .contains("Alpine Stoats", "Kettle Works", "Riverside", "Map Lovers");
            Doc club = ready.docs("servers").stream()
                    .filter(server -> server.text("name").equals("Alpine Stoats"))
                    .findFirst()
                    .orElseThrow();
            assertThat(club.docMap("roles")).hasSize(12);
            Doc list = ada.get("/servers/" + club.id() + "/members").doc();
            assertThat(list.docs("members")).hasSize(200);
            assertThat(list.docs("users").stream().filter(user -> user.flag("online")))
                    .hasSizeGreaterThan(6);
            assertThat(ready.docs("voice_states")).hasSize(1);
            assertThat(ready.docs("emojis")).hasSize(8);
            String lounge = ready.docs("channels").stream()
                    .filter(channel -> channel.text("name", "").equals("lounge"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            List<Doc> newest = ada.get("/channels/" + lounge + "/messages?limit=7")
                    .body()
                    .valueStream()
                    .map(node -> Doc.of((tools.jackson.databind.node.ObjectNode) node))
                    .toList();
            assertThat(newest.getFirst().text("content")).isEqualTo("Long rope yes, and I take the stove.");
            newest.forEach(message -> Json.mapper().treeToValue(message.node(), Message.class));
            assertThat(ada.post("/channels/" + lounge + "/search", Doc.of("query", "stove"))
                            .body()
                            .size())
                    .isPositive();
        }
    }
}
