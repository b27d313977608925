package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.Fixtures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Every reply to the recorded requests is as the published description of the API says, except where that is older
/// than the servers in use or wrong.
class PublishedSchemaTest {
    /// Known differences by name, and why they are right.
    private static final Map<String, List<String>> KNOWN = Map.of(
            "newer than the description",
            List.of(
                    "Channel: unknown slowmode",
                    "Member: unknown pronouns",
                    "Metadata: unknown animated",
                    "Metadata: unknown thumbhash",
                    "RevoltFeatures: unknown legal_links",
                    "RevoltFeatures: unknown limits",
                    "Role: unknown _id",
                    "Role: unknown icon",
                    "Server: unknown approximate_member_count",
                    "User: unknown pronouns",
                    "GET /servers/{id}/audit_logs: no such route",
                    "PATCH /custom/emoji/{id}: no such route",
                    "PATCH /webhooks/{id}/{token}/{id}: no such route",
                    "DELETE /webhooks/{id}/{token}/{id}: no such route"),
            "errors of accounts and newer errors have other types and fields",
            List.of(
                    "Error.type: enum CompromisedPassword",
                    "Error.type: enum DisallowedMFAMethod",
                    "Error.type: enum InSlowmode",
                    "Error.type: enum IncorrectData",
                    "Error.type: enum InvalidToken",
                    "Error.type: enum IsElevated",
                    "Error.type: enum LockedOut",
                    "Error.type: enum OperationFailed",
                    "Error.type: enum ShortPassword",
                    "Error: unknown with",
                    "Error: unknown retry_after"),
            "refusals before a handler runs have no type (`errors.md §1.2`)",
            List.of("Error: lacks location", "Error: lacks type", "Error: unknown error"),
            "what is not set up is left out",
            List.of(
                    "MultiFactorStatus: lacks email_mfa",
                    "MultiFactorStatus: lacks email_otp",
                    "MultiFactorStatus: lacks recovery_active",
                    "MultiFactorStatus: lacks security_key_mfa",
                    "MultiFactorStatus: lacks totp_mfa",
                    "MultiFactorStatus: lacks trusted_handover"),
            "an empty reply is 204",
            List.of("POST /policy/acknowledge: 204 without a reply", "POST /safety/report: 204 without a reply"),
            "asked for to see it refused",
            List.of("GET /no/such/route: no such route", "POST /servers/{id}/categories: no such route"),
            "the description of `include_channels` speaks of ids",
            List.of("Server.channels: type OBJECT"));

    @TempDir
    Path folder;

    @Test
    void repliesAreAsPublished() throws Exception {
        var schema = new PublishedSchema(OfficialClient.installed().description());
        Map<String, String> found = new TreeMap<>();
        Clock clock =
                Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-21T05:14:00Z")));
        try (var instance =
                LocalInstance.start(Options.in(folder).withoutLimits().withClock(clock))) {
            var replay = new Replay(instance, clock);
            for (JsonNode exchange : Fixtures.exchanges()) {
                replay.play(exchange);
            }
            for (Replay.Reply reply : replay.replies()) {
                schema.differences(reply.method(), reply.path(), reply.status(), reply.body())
                        .forEach(difference -> found.putIfAbsent(difference, reply.toString()));
            }
        }
        assertThat(found.keySet())
                .as(() -> "differences and the first reply of each: " + found)
                .containsExactlyInAnyOrderElementsOf(
                        KNOWN.values().stream().flatMap(List::stream).toList());
    }
}
