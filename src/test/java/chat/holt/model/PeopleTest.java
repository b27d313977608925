package chat.holt.model;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static User user(String fields) {
        return Json.mapper().readValue("""
                {"_id": "01FHGJ3NPP7XANQQH8C2BE44ZY", "username": "bo", "discriminator": "0042"%s}""".formatted(fields), User.class);
    }

    @Test
    void badgesAreReadFromTheirBits() {
        assertThat(user(", \"badges\": 1041").badgeSet())
                .containsExactly(UserBadge.DEVELOPER, UserBadge.FOUNDER, UserBadge.RELEVANT_JOKE_2);
        assertThat(UserBadge.in(0b111_1111_1111)).containsExactly(UserBadge.values());
        assertThat(UserBadge.in(1 << 20)).isEmpty();
    }

    @Test
    void flagsAreReadFromTheirBits() {
        User user = user(", \"flags\": 9");

        assertThat(user.has(UserFlag.SUSPENDED)).isTrue();
        assertThat(user.has(UserFlag.DELETED)).isFalse();
        assertThat(user.has(UserFlag.BANNED)).isFalse();
        assertThat(user.has(UserFlag.SPAM)).isTrue();
    }

    @Test
    void peopleAreCalledByDisplayNameAndTag() {
        assertThat(user("").name()).isEqualTo("bo");
        assertThat(user(", \"display_name\": \"Bo B.\"").name()).isEqualTo("Bo B.");
        assertThat(user("").tag()).isEqualTo("bo#0042");
        assertThat(User.mention("01FHGJ3NPP7XANQQH8C2BE44ZY")).isEqualTo("<@01FHGJ3NPP7XANQQH8C2BE44ZY>");
        assertThat(user("").createdAt()).isEqualTo(Instant.parse("2021-10-08T18:19:40.118Z"));
    }

    @Test
    void thePlatformItselfIsNobodyElse() {
        assertThat(user("").system()).isFalse();
        assertThat(Json.mapper().readValue("""
                        {"_id": "00000000000000000000000000", "username": "Stoat", "discriminator": "0000"}""", User.class).system()).isTrue();
    }

    @Test
    void botsNameTheirOwner() {
        User bot = user(", \"bot\": {\"owner\": \"01OWNER\"}");

        assertThat(bot.bot()).isEqualTo(new BotInformation("01OWNER"));
        assertThat(user("").bot()).isNull();
    }

    @Test
    void presenceNeedsAConnection() {
        assertThat(user(", \"online\": true").shownPresence()).isEqualTo(Presence.ONLINE);
        assertThat(user(", \"online\": true, \"status\": {\"presence\": \"Busy\"}")
                        .shownPresence())
                .isEqualTo(Presence.BUSY);
        assertThat(user(", \"online\": false, \"status\": {\"presence\": \"Busy\"}")
                        .shownPresence())
                .isEqualTo(Presence.INVISIBLE);
    }

    @Test
    void serversAreVerifiedOrOfficialByTheirFlags() {
        Server server = Json.mapper().readValue("""
                {"_id": "01S", "owner": "01OWNER", "name": "S", "default_permissions": 0, "flags": 2,
                 "categories": [{"id": "talk", "title": "Talk", "channels": ["01C"]}]}""", Server.class);

        assertThat(server.verified()).isFalse();
        assertThat(server.official()).isTrue();
        assertThat(server.category("talk"))
                .hasValueSatisfying(category -> assertThat(category.channels()).containsExactly("01C"));
        assertThat(server.category("none")).isEmpty();
    }
}
