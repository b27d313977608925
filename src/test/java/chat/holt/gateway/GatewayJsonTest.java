package chat.holt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chat.holt.fixtures.Fixtures;
import chat.holt.json.Json;
import chat.holt.model.ErrorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"MessageAppend\",\"id\":\"m\",\"channel\":\"c\",\"append\":{\"embeds\":[{\"type\":\"Website\","
                        + "\"url\":\"u\",\"special\":{\"type\":\"YouTube\",\"id\":\"i\"},\"image\":{\"url\":\"p\","
                        + "\"width\":1,\"height\":2,\"size\":\"Large\"}}]}}",
                "{\"type\":\"Bulk\",\"v\":[{\"type\":\"ChannelDelete\",\"id\":\"c\"},"
                        + "{\"type\":\"ServerMemberUpdate\",\"id\":{\"server\":\"s\",\"user\":\"u\"},\"data\":{\"roles\":[]},"
                        + "\"clear\":[]}]}",
                "{\"type\":\"VoiceChannelJoin\",\"id\":\"c\",\"state\":{\"id\":\"u\","
                        + "\"joined_at\":\"2026-08-15T19:22:34.000Z\",\"is_receiving\":true,\"is_publishing\":false,"
                        + "\"screensharing\":false,\"camera\":false}}",
                "{\"type\":\"VoiceCallUpdate\",\"initiator_id\":\"u\",\"channel_id\":\"c\",\"started_at\":null,"
                        + "\"ended\":true}",
                "{\"type\":\"UserSlowmodes\",\"slowmodes\":[{\"channel_id\":\"c\",\"duration\":5,\"retry_after\":5}]}",
                "{\"type\":\"DeleteAllSessions\",\"user_id\":\"u\",\"exclude_session_id\":null}",
                "{\"type\":\"UserPlatformWipe\",\"user_id\":\"u\",\"flags\":4}"
            })
    void unrecordedEventsSurvive(String frame) {
        assertThat(Json.mapper().readTree(GatewayJson.encode(GatewayJson.decode(frame))))
                .isEqualTo(Json.mapper().readTree(frame));
    }

    @Test
    void bothSpellingsOfErrorsAndSessionEventsAreRead() {
        assertThat(GatewayJson.decode("{\"type\":\"Error\",\"error\":\"InvalidSession\"}"))
                .isEqualTo(new GatewayEvent.Error(ErrorType.INVALID_SESSION, null));
        assertThat(GatewayJson.decode("{\"type\":\"Error\",\"data\":{\"type\":\"InvalidSession\",\"location\":\"x\"}}"))
                .isEqualTo(new GatewayEvent.Error(ErrorType.INVALID_SESSION, "x"));
        assertThat(GatewayJson.decode(
                        "{\"type\":\"Auth\",\"event_type\":\"DeleteSession\",\"user_id\":\"u\",\"session_id\":\"s\"}"))
                .isEqualTo(new GatewayEvent.DeleteSession("u", "s"))
                .isEqualTo(GatewayJson.decode("{\"type\":\"DeleteSession\",\"user_id\":\"u\",\"session_id\":\"s\"}"));
    }

    @Test
    void unknownTypesAreNotFatal() {
        assertThat(GatewayJson.decode("{\"type\":\"Bees\"}")).isEqualTo(new GatewayEvent.Unknown("Bees"));
        assertThat(GatewayJson.decode("{}")).isEqualTo(new GatewayEvent.Unknown(""));
        assertThatThrownBy(() -> GatewayJson.decodeCommand("{\"type\":\"Nonsense\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partialReadyHasEmptyLists() {
        GatewayEvent event = Fixtures.frames("ready-users-only", "in").stream()
                .map(frame -> GatewayJson.decode(frame.toString()))
                .filter(GatewayEvent.Ready.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(((GatewayEvent.Ready) event).users()).isNotEmpty();
        assertThat(((GatewayEvent.Ready) event).channels()).isEmpty();
    }
}
