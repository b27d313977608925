package chat.holt.model;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Fields go where they belong.
class BodiesTest {
    @Test
    void serverFields() {
        Server server = Json.mapper().readValue("""
                {"_id": "01S", "owner": "01OWNER", "name": "Hut", "description": "Warm", "default_permissions": 0,
                 "system_messages": {"user_left": "01L", "user_kicked": "01K", "user_banned": "01B"},
                 "nsfw": true, "discoverable": true}""", Server.class);

        assertThat(server.name()).isEqualTo("Hut");
        assertThat(server.description()).isEqualTo("Warm");
        assertThat(server.nsfw()).isTrue();
        assertThat(server.discoverable()).isTrue();
        assertThat(server.analytics()).as("not sent").isFalse();
        assertThat(server.systemMessages()).isEqualTo(new SystemMessageChannels(null, "01L", "01K", "01B"));
        assertThat(Json.mapper()
                        .readValue(
                                "{\"_id\": \"01S\", \"owner\": \"01O\", \"name\": \"S\", \"analytics\": true}",
                                Server.class)
                        .analytics())
                .isTrue();
    }

    @Test
    void bans() {
        BanListResult bans = Json.mapper().readValue("""
                {"users": [{"_id": "01U", "username": "bo", "discriminator": "0042", "avatar": null}],
                 "bans": [{"_id": {"server": "01S", "user": "01U"}, "reason": "spam"},
                          {"_id": {"server": "01S", "user": "01V"}, "reason": null}]}""", BanListResult.class);

        ServerBan ban = bans.bans().getFirst();
        assertThat(ban.id().server()).isEqualTo("01S");
        assertThat(ban.id().user()).isEqualTo("01U");
        assertThat(ban.reason()).isEqualTo("spam");
        assertThat(bans.bans().getLast().reason()).isNull();
        assertThat(bans.users()).containsExactly(new BannedUser("01U", "bo", "0042", null));
    }

    @Test
    void ownUserEdits() {
        EditUser edit = EditUser.NOTHING
                .withStatus(new UserStatus("away", Presence.IDLE))
                .withProfile(new EditProfile("hello", "01FILE"));
        assertThat(Json.mapper().<JsonNode>valueToTree(edit))
                .isEqualTo(Json.mapper().readTree("""
                {"status": {"text": "away", "presence": "Idle"},
                 "profile": {"content": "hello", "background": "01FILE"}}"""));
        assertThat(Json.mapper().<JsonNode>valueToTree(EditUser.NOTHING.without("StatusText", "ProfileBackground")))
                .isEqualTo(Json.mapper().readTree("{\"remove\": [\"StatusText\", \"ProfileBackground\"]}"));
        assertThat(Objects.requireNonNull(edit.status()).text()).isEqualTo("away");
    }
}
