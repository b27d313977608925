package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.storage.Doc;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What replayed traffic of the real server taught beyond the recorded community.
class AsTheRealServerTest {
    @TempDir
    Path folder;

    private LocalInstance instance;
    private Visitor ada;

    @BeforeEach
    void start() throws Exception {
        instance = LocalInstance.start(Options.in(folder).withoutLimits());
        ada = Visitor.registered(instance, "ada");
    }

    @AfterEach
    void stop() throws Exception {
        ada.close();
        instance.close();
    }

    @Test
    void aTicketOfNoUseIsNoTicketWhenAServerChangesHands() throws Exception {
        String server = ada.post("/servers/create", Doc.of("name", "Hut"))
                .doc()
                .nested("server")
                .id();
        Doc handOver = Doc.of("owner", "01FHGJ3NPP7XANQQH8C2BE44ZY");

        for (String ticket : List.of("nonsense", "")) {
            assertThat(ada.send("PATCH", "/servers/" + server, handOver, "X-MFA-Ticket", ticket)
                            .refusal())
                    .isEqualTo("401 InvalidCredentials");
        }
    }

    @Test
    void speaksMessagePackWhenAsked() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        var socket = new WebSocketClient(URI.create(instance.ws() + "/?format=msgpack&token=" + ada.token())) {
            @Override
            public void onOpen(ServerHandshake handshake) {}

            @Override
            public void onMessage(String text) {
                heard.add("text");
            }

            @Override
            public void onMessage(ByteBuffer bytes) {
                heard.add(StandardCharsets.ISO_8859_1.decode(bytes).toString());
            }

            @Override
            public void onClose(int code, String reason, boolean remote) {}

            @Override
            public void onError(Exception problem) {}
        };
        socket.connectBlocking();
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("\u0081¤type\u00adAuthenticated");
        assertThat(heard.poll(5, TimeUnit.SECONDS)).contains("¥Ready");
        socket.send("{\"type\":\"Ping\",\"data\":1}");
        socket.send("\u0082¤type¤Ping¤data\u0007".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("\u0082¤type¤Pong¤data\u0007");
        socket.closeBlocking();
    }

    @Test
    void holdsNewAccountsToTheirLimits() {
        for (int i = 0; i < 2; i++) {
            assertThat(ada.post("/bots/create", Doc.of("name", "bot" + i)).status())
                    .isEqualTo(200);
        }
        assertThat(ada.post("/bots/create", Doc.of("name", "bot3")).refusal()).isEqualTo("400 ReachedMaximumBots");
    }

    @Test
    void refusesAddressesOfExampleHosts() {
        Doc account = Doc.of("email", "ada@example.com").put("password", "x");
        assertThat(ada.post("/auth/account/create", account).refusal()).isEqualTo("401 DisallowedContactSupport");
    }

    @Test
    void usesUpTicketsOfRefusedRequests() {
        Doc password = Visitor.credentials("ada").only("password");
        String ticket = ada.put("/auth/mfa/ticket", password).doc().text("token");
        String path = "/auth/session/00000000000000000000000000";
        assertThat(ada.send("DELETE", path, null, "X-MFA-Ticket", ticket).refusal())
                .isEqualTo("404 UnknownUser");
        assertThat(ada.send("DELETE", path, null, "X-MFA-Ticket", ticket).status())
                .isEqualTo(401);
    }

    @Test
    void replacesLettersThatLookAlike() {
        Doc rename = Doc.of("username", "Zoë").put("password", "correct horse ada");
        assertThat(ada.patch("/users/@me/username", rename).doc().text("username"))
                .isEqualTo("Zoe");
        assertThat(ada.patch("/users/@me/username", rename.put("username", "БОБ"))
                        .doc()
                        .text("username"))
                .isEqualTo("6o6");
    }

    @Test
    void tellsAuthorsThatTheyAreThemselves() {
        Doc server = ada.post("/servers/create", Doc.of("name", "Home")).doc();
        String channel = server.docs("channels").getFirst().id();
        ada.connect();
        ada.post("/channels/" + channel + "/messages", Doc.of("content", "<%00000000000000000000000000>"));
        assertThat(ada.await("Message").nested("user").text("relationship")).isEqualTo("User");
    }

    @Test
    void announcesWhatWasNotThereToRemove() {
        Doc server = ada.post("/servers/create", Doc.of("name", "Home")).doc();
        String channel = server.docs("channels").getFirst().id();
        String message = ada.post("/channels/" + channel + "/messages", Doc.of("content", "hi"))
                .doc()
                .id();
        ada.connect();
        assertThat(ada.delete("/channels/" + channel + "/messages/" + message + "/reactions/👍?remove_all=true")
                        .status())
                .isEqualTo(204);
        ada.await("MessageRemoveReaction");
        ada.send(
                "DELETE",
                "/channels/" + channel + "/messages/bulk",
                Doc.of("ids", List.of(server.nested("server").id())));
        assertThat(ada.await("BulkMessageDelete").texts("ids")).isEmpty();
    }

    @Test
    void countsUnknownTokensForTheirAddress(@TempDir Path other) throws Exception {
        try (var limited = LocalInstance.start(Options.in(other));
                var stranger = new Visitor(limited)) {
            for (int i = 0; i < 20; i++) {
                assertThat(stranger.as("made up " + i, "").get("/").status()).isEqualTo(200);
            }
            assertThat(stranger.as("made up once more", "").get("/").status()).isEqualTo(429);
        }
    }
}
