package chat.holt.localinstance;

import chat.holt.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// The official JavaScript client (`stoat.js`). Needs Node 18 or newer and npm, which `bin/test` installs. The client
/// goes to `target/official-client`, anew whenever `package-lock.json` changed.
final class OfficialClient {
    private static final Path SCRIPTS = Path.of("src/test/js");
    private static final Path INSTALLED = Path.of("target/official-client");
    private static final String LOCK = "package-lock.json";

    private OfficialClient() {}

    /// Installs the client unless it is there. Throws [AssertionError] when npm cannot.
    static synchronized OfficialClient installed() throws IOException, InterruptedException {
        Path stamp = INSTALLED.resolve("installed-lock.json");
        if (Files.exists(stamp) && Files.mismatch(stamp, SCRIPTS.resolve(LOCK)) < 0) {
            return new OfficialClient();
        }
        Files.createDirectories(INSTALLED);
        for (String part : List.of("package.json", LOCK)) {
            Files.copy(SCRIPTS.resolve(part), INSTALLED.resolve(part), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            execute(
                    Duration.ofMinutes(2),
                    List.of(
                            "npm",
                            "ci",
                            "--ignore-scripts",
                            "--no-audit",
                            "--no-fund",
                            "--prefer-offline",
                            "--loglevel=error"));
        } catch (AssertionError e) {
            throw new AssertionError("npm could not install the official client; can it reach its registry?", e);
        }
        Files.copy(SCRIPTS.resolve(LOCK), stamp, StandardCopyOption.REPLACE_EXISTING);
        return new OfficialClient();
    }

    /// The published description of the API that the client is made from.
    JsonNode description() throws IOException {
        return Json.mapper().readTree(Files.readString(INSTALLED.resolve("node_modules/stoat-api/OpenAPI.json")));
    }

    /// Runs a script of `src/test/js` to its end and returns what it printed. Throws [AssertionError] with what it
    /// complained about when it fails.
    String run(String script, String... arguments) throws IOException, InterruptedException {
        Files.copy(SCRIPTS.resolve(script), INSTALLED.resolve(script), StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return execute(Duration.ofMinutes(1), command);
    }

    private static String execute(Duration limit, List<String> command) throws IOException, InterruptedException {
        Path out = INSTALLED.resolve("out.txt");
        Path err = INSTALLED.resolve("err.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(INSTALLED.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
        } catch (IOException e) {
            throw new IOException(command.getFirst() + " is needed (bin/test installs it on Debian and Ubuntu)", e);
        }
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(command + " took longer than " + limit + "\n" + Files.readString(err));
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(command + " failed\n" + Files.readString(err) + Files.readString(out));
        }
        return Files.readString(out);
    }
}
