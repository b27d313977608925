package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.replay.Recording;
import chat.holt.localinstance.replay.Replay;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            List.of("GET /no/such/route: no such route"),
            "the description of `include_channels` speaks of ids",
            List.of("Server.channels: type OBJECT"));

    @TempDir
    Path folder;

    @Test
    void repliesAreAsPublished() throws Exception {
        var schema = new PublishedSchema(OfficialClient.installed().description());
        Map<String, String> found = new TreeMap<>();
        Recording recording = Recording.read(Path.of("src/test/resources/fixtures"));
        for (Replay.Reply reply : Replay.of(recording, folder).replies()) {
            schema.differences(reply.method(), reply.path(), reply.status(), reply.body())
                    .forEach(difference -> found.putIfAbsent(difference, reply.toString()));
        }
        assertThat(found.keySet())
                .as(() -> "differences and the first reply of each: " + found)
                .containsExactlyInAnyOrderElementsOf(
                        KNOWN.values().stream().flatMap(List::stream).toList());
    }
}
