package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ClassPath;
import chat.holt.localinstance.storage.Doc;
import chat.holt.model.Ulid;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that was acknowledged is lost when the process dies.
class DurabilityTest {
    @TempDir
    Path folder;

    /// Talks to itself without end; every acknowledged message is printed. Run as a process and killed.
    static final class Talker {
        private final LocalInstance instance;
        private final Visitor ada;
        private String server = "";
        private String channel = "";

        private Talker(LocalInstance instance) {
            this.instance = instance;
            ada = Visitor.registered(instance, "ada");
        }

        public static void main(String[] arguments) throws Exception {
            new Talker(LocalInstance.start(Options.in(Path.of(arguments[0])).withoutLimits())).talk();
        }

        private void talk() throws Exception {
            Doc made = ada.post("/servers/create", Doc.of("name", "Hut")).doc();
            server = "/servers/" + made.nested("server").id();
            channel = "/channels/" + made.docs("channels").getFirst().id();
            System.out.println(ada.token());
            for (int i = 0; ; i++) {
                String message = ada.post(channel + "/messages", Doc.of("content", "line " + i))
                        .doc()
                        .id();
                claim("GET", channel + "/messages/" + message, Doc.of(), "line " + i + "\"");
                switch (i % 4) {
                    case 0 -> role("role " + i);
                    case 1 -> setting("key" + i);
                    case 2 -> upload("file " + i);
                    default -> ban();
                }
            }
        }

        /// Prints what the instance must answer from now on.
        private static void claim(String method, String path, Doc body, String part) {
            System.out.println(String.join("\t", method, path, body.json(), part));
        }

        private void role(String name) {
            ada.post(server + "/roles", Doc.of("name", name));
            claim("GET", server, Doc.of(), "\"" + name + "\"");
            ada.post(server + "/categories", Doc.of("title", "category of " + name));
            claim("GET", server, Doc.of(), "\"category of " + name + "\"");
        }

        private void setting(String key) {
            ada.post("/sync/settings/set", Doc.of(key, "value of " + key));
            claim("POST", "/sync/settings/fetch", Doc.of("keys", List.of(key)), "value of " + key + "\"");
        }

        private void upload(String content) throws Exception {
            HttpResponse<byte[]> reply =
                    FilesTest.upload(instance, "attachments", ada.token(), content.getBytes(StandardCharsets.UTF_8));
            String id = FilesTest.json(reply).text("id");
            ada.post(channel + "/messages", Doc.of("attachments", List.of(id)));
            claim("GET", "/autumn/attachments/" + id + "/my%20hut.png", Doc.of(), content);
        }

        private void ban() {
            String user = Ulid.of(System.currentTimeMillis(), RandomGenerator.getDefault());
            ada.put(server + "/bans/" + user, Doc.of("reason", "test"));
            claim("GET", server + "/bans", Doc.of(), user);
        }
    }

    @Test
    void survivesBeingKilled() throws Exception {
        Path output = folder.resolve("acknowledged.txt");
        Process talker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        ClassPath.of(
                                Talker.class,
                                LocalInstance.class,
                                tools.jackson.databind.json.JsonMapper.class,
                                tools.jackson.core.JsonParser.class,
                                com.fasterxml.jackson.annotation.JsonProperty.class,
                                org.java_websocket.WebSocket.class,
                                org.sqlite.JDBC.class,
                                org.slf4j.Logger.class,
                                Nullable.class),
                        Talker.class.getName(),
                        folder.toString())
                .redirectOutput(output.toFile())
                .start();
        try {
            while (Files.readAllLines(output).size() < 90) {
                assertThat(talker.waitFor(20, TimeUnit.MILLISECONDS))
                        .as("talks until killed")
                        .isFalse();
            }
        } finally {
            talker.destroyForcibly().waitFor();
        }
        List<String> lines = Files.readAllLines(output);
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits())) {
            // The last line may be half of one.
            for (String line : lines.subList(1, lines.size() - 1)) {
                List<String> claim = List.of(line.split("\t"));
                assertThat(answer(instance, lines.getFirst(), claim)).as(line).contains(claim.get(3));
            }
        }
    }

    private static String answer(LocalInstance instance, String token, List<String> claim) throws Exception {
        HttpRequest.BodyPublisher body = claim.get(0).equals("GET")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(claim.get(2));
        HttpResponse<byte[]> reply = FilesTest.send(HttpRequest.newBuilder(URI.create(instance.api() + claim.get(1)))
                .header("X-Session-Token", token)
                .method(claim.get(0), body));
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
