package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.model.Member;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.EvaluationOrder;
import chat.holt.permissions.PermissionCalculator;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The official JavaScript client (`stoat.js`) lives a day on the built-in instance: `src/test/js/community.mjs`.
/// Needs Node 18 or newer and npm, which `bin/test` installs. The client goes to `target/official-client`, anew
/// whenever `package-lock.json` changed.
class OfficialClientTest {
    private static final Path SCRIPTS = Path.of("src/test/js");
    private static final Path INSTALLED = Path.of("target/official-client");
    private static final String LOCK = "package-lock.json";

    @TempDir
    Path folder;

    @Test
    void officialClientLivesADay() throws Exception {
        install();
        Files.copy(
                SCRIPTS.resolve("community.mjs"),
                INSTALLED.resolve("community.mjs"),
                StandardCopyOption.REPLACE_EXISTING);
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits())) {
            Result result = run(
                    Duration.ofSeconds(60),
                    List.of("node", "community.mjs", instance.api().toString()));
            assertThat(result.status).as(result.text()).isZero();
            List<JsonNode> lines =
                    result.out.lines().map(Json.mapper()::readTree).toList();
            assertThat(lines).as("steps").filteredOn(line -> line.has("step")).hasSizeGreaterThan(12);
            List<JsonNode> rights = lines.stream()
                    .filter(line -> line.has("rights"))
                    .map(line -> line.path("rights"))
                    .toList();
            assertThat(rights).as("people with permissions").hasSize(2);
            rights.forEach(OfficialClientTest::compare);
        }
    }

    /// The client works out the same permissions as we do, in the order it knows (`permissions.md §4.4`).
    private static void compare(JsonNode rights) {
        var mapper = Json.mapper();
        Member member = mapper.convertValue(rights.path("member"), Member.class);
        Server server = mapper.convertValue(rights.path("server"), Server.class);
        User user = mapper.convertValue(rights.path("user"), User.class);
        var standing = new Standing(server, user, member, Instant.now());
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put(server.id(), bits(PermissionCalculator.server(standing)));
        for (JsonNode channel : rights.path("channels")) {
            TextChannel text = mapper.convertValue(channel, TextChannel.class);
            ours.put(text.id(), bits(PermissionCalculator.channel(text, standing, EvaluationOrder.SERVER_ROLES_FIRST)));
        }
        Map<String, String> theirs = new LinkedHashMap<>();
        rights.path("computed")
                .properties()
                .forEach(value -> theirs.put(value.getKey(), value.getValue().asString()));
        assertThat(ours).containsExactlyInAnyOrderEntriesOf(theirs);
    }

    private static String bits(Permissions permissions) {
        return Long.toString(permissions.bits());
    }

    private static void install() throws Exception {
        Path stamp = INSTALLED.resolve("installed-lock.json");
        if (Files.exists(stamp) && Files.mismatch(stamp, SCRIPTS.resolve(LOCK)) < 0) {
            return;
        }
        Files.createDirectories(INSTALLED);
        for (String part : List.of("package.json", LOCK)) {
            Files.copy(SCRIPTS.resolve(part), INSTALLED.resolve(part), StandardCopyOption.REPLACE_EXISTING);
        }
        Result result = run(
                Duration.ofMinutes(2),
                List.of(
                        "npm",
                        "ci",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--prefer-offline",
                        "--loglevel=error"));
        assertThat(result.status)
                .as("npm could not install the official client; can it reach its registry?%n%s", result.text())
                .isZero();
        Files.copy(SCRIPTS.resolve(LOCK), stamp, StandardCopyOption.REPLACE_EXISTING);
    }

    private record Result(int status, String out, String err) {
        String text() {
            return (err + "\n" + out).strip();
        }
    }

    private static Result run(Duration limit, List<String> command) throws IOException, InterruptedException {
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
        boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String said = Files.readString(err) + (ended ? "" : "\nstopped after " + limit);
        return new Result(ended ? process.exitValue() : -1, Files.readString(out), said);
    }
}
