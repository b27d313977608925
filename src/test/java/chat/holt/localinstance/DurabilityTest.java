package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.storage.Doc;
import chat.holt.model.Ulid;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that was acknowledged is lost when the process dies.
class DurabilityTest {
    @TempDir
    Path folder;

    /// Talks to itself without end; every acknowledged message is printed. Run as a process and killed.
    static final class Talker {
        private Talker() {}

        public static void main(String[] arguments) throws Exception {
            var instance = LocalInstance.start(Options.in(Path.of(arguments[0])).withoutLimits());
            var ada = Visitor.registered(instance, "ada");
            String channel = ada.post("/servers/create", Doc.of("name", "Hut"))
                    .doc()
                    .docs("channels")
                    .getFirst()
                    .id();
            System.out.println(ada.token() + " " + channel);
            for (int i = 0; ; i++) {
                System.out.println(ada.post("/channels/" + channel + "/messages", Doc.of("content", "line " + i))
                        .doc()
                        .id());
            }
        }
    }

    @Test
    void survivesBeingKilled() throws Exception {
        Path output = folder.resolve("acknowledged.txt");
        Process talker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        Talker.class.getName(),
                        folder.toString())
                .redirectOutput(output.toFile())
                .start();
        try {
            while (Files.readAllLines(output).size() < 40) {
                assertThat(talker.waitFor(20, TimeUnit.MILLISECONDS))
                        .as("talks until killed")
                        .isFalse();
            }
        } finally {
            talker.destroyForcibly().waitFor();
        }
        List<String> lines = Files.readAllLines(output);
        List<String> start = List.of(lines.getFirst().split(" "));
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits());
                var ada = new Visitor(instance).as(start.get(0), "")) {
            for (String message : lines.subList(1, lines.size())) {
                if (Ulid.valid(message)) {
                    assertThat(ada.get("/channels/" + start.get(1) + "/messages/" + message)
                                    .status())
                            .isEqualTo(200);
                }
            }
        }
    }

    /// The class path this test runs on, also when it is not that of the virtual machine.
    private static String classPath() throws Exception {
        var entries = new ArrayList<String>();
        for (Class<?> type : List.of(
                Talker.class,
                LocalInstance.class,
                tools.jackson.databind.json.JsonMapper.class,
                tools.jackson.core.JsonParser.class,
                com.fasterxml.jackson.annotation.JsonProperty.class,
                org.java_websocket.WebSocket.class,
                org.sqlite.JDBC.class,
                org.slf4j.Logger.class,
                Nullable.class)) {
            entries.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
