package chat.holt.localinstance.replay;

import chat.holt.localinstance.replay.Finding.Trait;
import java.util.List;
import java.util.function.Predicate;

/// A way in which the built-in instance is meant to differ from the real server.
/// @param covers whether it explains a finding wholly
public record Deviation(String name, String reason, Predicate<Finding> covers) {
    /// All of them.
    static final List<Deviation> ALL = List.of(
            reply(
                    "own addresses",
                    "an instance names its own addresses, build and keys, and has no calls",
                    finding -> finding.what().equals("GET /")
                            && finding.onlyAt("/(ws|app|vapid|build/.*|features/(autumn|january|livekit)/.*)")),
            reply(
                    "crashes",
                    "what makes the real server fail is refused properly",
                    finding -> finding.recorded().path("status").asInt() == 500
                            && !finding.recorded().path("reply").has("type")),
            reply(
                    "category routes",
                    "the recorded server has none, so what it was asked there is left out",
                    finding -> finding.what().matches("[A-Z]+ /servers/\\w+/categories.*")
                            && finding.actual().isMissingNode()),
            reply(
                    "stand-in database",
                    "the recorded server's database in memory knows no empty settings and no unknown authors",
                    finding -> finding.what().equals("POST /sync/settings/fetch")
                            || finding.what().matches("GET .*/messages")
                                    && finding.recorded().path("query").has("include_users")
                                    && finding.recorded().path("status").asInt() == 404),
            reply(
                    "no API browser",
                    "the instance serves no pages about itself",
                    finding -> finding.what().matches("GET /(swagger/?|openapi.json)")),
            reply(
                    "stranger to oneself",
                    "after a change of name the real reply shows oneself as an offline stranger",
                    finding -> finding.what().endsWith("/username") && finding.onlyAt("/(relationship|online|status)")),
            reply(
                    "active at once",
                    "a conversation is active as soon as somebody writes in it, not seconds later",
                    finding -> finding.onlyAt(".*/active")),
            reply(
                    "no calls",
                    "without calls everything about them is refused in the same words",
                    finding -> finding.actual().path("type").asString("").equals("LiveKitUnavailable")),
            reply(
                    "unreads",
                    "the real server leaves mentions of many to a service the recorded one lacks, gives system messages"
                            + " other ids there and forgets most channels of a server marked as read",
                    finding -> finding.what().equals("GET /sync/unreads")
                            && finding.recorded().path("status").asInt() == 200),
            event(
                    "mistaken identity",
                    "after a change of relations the real gateway takes others for the recipient",
                    finding -> finding.traits().contains(Trait.DISPUTED)
                            || finding.traits().contains(Trait.MISTAKEN) && finding.onlyAt("/user/relationship")),
            new Deviation(
                    "role forgotten everywhere",
                    "the real server removes a deleted role from the permissions of one channel only",
                    finding -> finding.onlyAt(".*/role_permissions/[0-9A-Z]{26}")
                            && finding.differences().stream()
                                    .allMatch(difference -> difference.actual().isEmpty())),
            event(
                    "own departure",
                    "the message about the recipient's leaving reaches them or not, as it happens",
                    finding -> finding.traits().contains(Trait.OWN)
                            && finding.isOneSided()
                            && finding.either()
                                    .path("system")
                                    .path("type")
                                    .asString("")
                                    .matches("user_(left|kicked|banned)")),
            event(
                    "own arrival",
                    "the message that welcomes the recipient reaches them or not, as it happens",
                    finding -> finding.traits().contains(Trait.OWN)
                            && finding.isOneSided()
                            && finding.either()
                                    .path("system")
                                    .path("type")
                                    .asString("")
                                    .equals("user_joined")),
            event(
                    "all channels read",
                    "the real server confirms only some channels when a whole server is marked as read",
                    finding -> finding.what().startsWith("ChannelAck")
                            && finding.recorded().isMissingNode()),
            event(
                    "hidden channels keep quiet",
                    "the real gateway tells of changes to channels the recipient cannot see",
                    finding -> finding.traits().contains(Trait.HIDDEN)
                            && (finding.what().startsWith("Bulk")
                                    || finding.what().startsWith("ChannelUpdate")
                                            && finding.actual().isMissingNode())),
            event(
                    "newest message at once",
                    "the real server notes the newest message seconds later, so its removal may go unnoticed",
                    finding -> finding.what().startsWith("ChannelUpdate")
                            && finding.isOneSided()
                            && finding.either().path("data").size() == 1
                            && finding.either().path("data").has("last_message_id")));

    private static Deviation reply(String name, String reason, Predicate<Finding> covers) {
        return new Deviation(name, reason, finding -> !finding.isEvent() && covers.test(finding));
    }

    private static Deviation event(String name, String reason, Predicate<Finding> covers) {
        return new Deviation(name, reason, finding -> finding.isEvent() && covers.test(finding));
    }
}
