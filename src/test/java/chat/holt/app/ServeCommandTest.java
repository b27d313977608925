package chat.holt.app;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ClassPath;
import chat.holt.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `holt serve` as a process of its own.
class ServeCommandTest {
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    private Process serve(String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load=info:file=" + folder.resolve("classes.txt"),
                "-cp",
                ClassPath.of(
                        Main.class,
                        picocli.CommandLine.class,
                        tools.jackson.databind.json.JsonMapper.class,
                        tools.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        org.java_websocket.WebSocket.class,
                        org.sqlite.JDBC.class,
                        org.slf4j.Logger.class,
                        Nullable.class),
                Main.class.getName(),
                "serve",
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    @Test
    void announcesItselfAndStopsWhenTold() throws Exception {
        Process process = serve("--demo-scale", "servers=2,members=60,messages=50");
        Path output = folder.resolve("output.txt");
        try {
            while (!Files.readString(output).endsWith("\n")) {
                assertThat(process.waitFor(20, TimeUnit.MILLISECONDS))
                        .as("serves until told to stop")
                        .isFalse();
            }
            JsonNode line = Json.mapper().readTree(Files.readString(output));
            assertThat(line.get("accounts")).hasSize(6);
            try (HttpClient http = HttpClient.newHttpClient()) {
                HttpResponse<String> root = http.send(
                        HttpRequest.newBuilder(URI.create(line.get("api").stringValue()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(root.body()).contains(line.get("ws").stringValue());
            }
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("stops").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(TERMINATED);
        assertThat(Files.readAllLines(output)).hasSize(1);
        assertThat(folder.resolve("errors.txt")).content().doesNotContain("Exception", "cleanly");
        // The last connection to a database takes its log away when it is closed.
        assertThat(folder.resolve("data/instance.db")).exists();
        assertThat(folder.resolve("data/instance.db-wal")).doesNotExist();
        try (Stream<String> classes = Files.lines(folder.resolve("classes.txt"))) {
            assertThat(classes.filter(line -> line.contains(" javafx."))).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithAScale() throws Exception {
        Process process = serve("--demo-scale", "members=lots");
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(folder.resolve("errors.txt")).content().contains("members must be a whole number, not 'lots'");
    }
}
