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
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The official JavaScript client (`stoat.js`) lives a day on the built-in instance: `src/test/js/community.mjs`.
class OfficialClientTest {
    @TempDir
    Path folder;

    @Test
    void officialClientLivesADay() throws Exception {
        var client = OfficialClient.installed();
        try (var instance = LocalInstance.start(Options.in(folder).withoutLimits())) {
            String output = client.run("community.mjs", instance.api().toString());
            List<JsonNode> lines = output.lines().map(Json.mapper()::readTree).toList();
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
}
