package chat.holt.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chat.holt.model.PermissionOverride;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The file form: what is written, that it is read again, and what is said of files that are wrong.
class ConfigurationFileTest {
    private final ServerConfiguration live = Samples.configuration();

    @Test
    void whatIsWrittenIsReadAgainAndWrittenTheSame() throws Exception {
        String file = ConfigurationWriter.write(live);
        assertThat(ConfigurationReader.read(file)).isEqualTo(live);
        assertThat(ConfigurationWriter.write(ConfigurationReader.read(file))).isEqualTo(file);
        String bare = ConfigurationWriter.write(live.withoutIds());
        assertThat(bare).doesNotContain("\"id\"");
        assertThat(ConfigurationReader.read(bare)).isEqualTo(live.withoutIds());
    }

    @Test
    void fileIsReadable() {
        assertThat(ConfigurationWriter.write(live))
                .startsWith("""
                        {
                          "format": "holt-server",
                          "version": 1,
                          "server": {
                            "id": "01SERVER00000000000000000A",
                            "name": "Alpine Stoats",
                            "description": "Walks, huts and weather",
                            "analytics": true
                          },
                          "everyone": [
                            "ChangeNickname",
                        """)
                .contains("""
                            {
                              "id": "R1",
                              "name": "Guides",
                              "colour": "#e0a94a",
                              "hoist": true,
                              "allow": [
                                "KickMembers",
                                "Bit45"
                              ]
                            },
                        """)
                .contains("""
                                  "type": "voice",
                                  "name": "lounge",
                                  "mature": true,
                                  "slowmodeSeconds": 30,
                                  "voiceLimit": 8,
                                  "roles": {
                                    "Members#2": {
                        """)
                .endsWith("""
                          "emojis": [
                            {
                              "id": "E1",
                              "name": "peak"
                            },
                            {
                              "id": "E2",
                              "name": "stoat"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void liveServerIsReadInItsOwnOrder() {
        assertThat(live.roleHandles()).containsExactly("Guides", "Members", "Members#2");
        assertThat(live.channelHandles()).containsExactly("rules", "lounge", "lounge#2");
        assertThat(live.channels())
                .extracting(ServerConfiguration.ChannelPart::id)
                .containsExactly("C1", "C3", "C2");
        assertThat(live.systemChannels().userJoined()).isEqualTo("lounge#2");
        assertThat(live.systemChannels().userBanned()).isEqualTo("lounge");
        assertThat(live.channels().get(2).overrides().roles()).containsOnlyKeys("Members");
        assertThat(live.loose().getFirst().overrides().everyone())
                .isEqualTo(new PermissionOverride(0, Samples.QUIET.deny()));
    }

    @Test
    void handlesAreDifferentWhateverTheNames() {
        assertThat(Handles.of(List.of("a", "a", "a#2", "a", "b"))).containsExactly("a", "a#2", "a#2#2", "a#3", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name": "Guides"      | "name": ""               | Line 28, column 15, roles[0].name: This must have 1 to 32 characters and has 0.
            "name": "Guides"      | "nmae": "Guides"         | Line 26, column 5, roles[0]: “name” is missing.
            "name": "Guides"      | "name": 7                | Line 28, column 15, roles[0].name: This must be a text in quotes.
            "KickMembers"         | "Kick"                   | Line 32, column 9, roles[0].allow[0]: “Kick” is no permission.
            "KickMembers"         | ["KickMembers"]          | Line 32, column 9, roles[0].allow[0]: “” is no permission.
            "hoist": true         | "hoist": "true"          | Line 30, column 16, roles[0].hoist: This must be true or false.
            "hoist": true         | "hoist": true, "x": 1    | Line 30, column 27, roles[0].x: “x” means nothing here.
            "hoist": true         | "hoist": true, "hoist": 1 | Line 30, column 22: “hoist” is there twice.
            "Members#2": {        | "Nobody": {              | column 23, categories[0].channels[0].roles.Nobody: There is no role “Nobody” in this file.
            "joined": "lounge#2"  | "joined": "lounge#3"     | systemChannels.joined: There is no channel “lounge#3” in this file.
            "slowmodeSeconds": 30 | "slowmodeSeconds": 99999 | slowmodeSeconds: This must be a whole number from 0 to 21600.
            "slowmodeSeconds": 30 | "slowmodeSeconds": 1.5   | This must be a whole number.
            "version": 1          | "version": 2             | version: This file has version 2, and this Holt reads version 1.
            "version": 1,         | ``                       | “version” is missing.
            "holt-server"         | "other"                  | This is not a server configuration
            "type": "voice"       | "type": "stage"          | The type must be “text” or “voice”.
            "type": "voice"       | "type": "text"           | voiceLimit: Only voice channels have a limit.
            "id": "R1"            | "id": "R2"               | roles: The ID R2 is there twice.
            "name": "peak"        | "name": "Peak!"          | emojis[0].name: The name of an emoji is made of
            "roles": [            | "roles": 5, "y": [       | roles: This must be a list.
            """)
    void everyMistakeHasItsPlaceAndSentence(String right, String wrong, String sentence) {
        String file = ConfigurationWriter.write(live);
        assertThat(file).contains(right);
        assertThat(problems(file.replace(right, wrong == null ? "" : wrong))).contains(sentence);
    }

    @Test
    void hostileFilesAreRefusedQuickly() {
        assertThat(problems("")).isEqualTo("Line 1, column 1: This is not valid JSON.");
        assertThat(problems("[]")).isEqualTo("Line 1, column 1: This must be an object in braces.");
        assertThat(problems("{\"format\": \"holt-server\",\n  nonsense")).startsWith("Line 2, column ");
        assertThat(problems(ConfigurationWriter.write(live) + "{}")).contains("Something follows");
        assertThat(problems("[".repeat(1_000_000))).contains("This is not valid JSON.");
        assertThat(problems("{\"a\":\"" + "x".repeat(1_000_000) + "\"}")).contains("This is not valid JSON.");
        assertThat(problems("{\"a\":" + "9".repeat(10_000) + "}")).contains("This is not valid JSON.");
        String many = "{\"name\": \"r\"},".repeat(1_001);
        assertThat(problems(ConfigurationWriter.write(live).replace("\"roles\": [\n", "\"roles\": [" + many)))
                .contains("There may be 1000 at most, and there are 1004.");
    }

    @Test
    void allMistakesAreReportedTogetherUpToABound() {
        String file = ConfigurationWriter.write(live)
                .replace("\"KickMembers\"", "\"Kick\"")
                .replace("\"hoist\"", "\"hoits\"");
        assertThat(problems(file).lines()).hasSize(2);
        assertThat(problems(ConfigurationWriter.write(live)
                                .replace("\"everyone\": [", "\"everyone\": [" + "\"No\",".repeat(25)))
                        .lines())
                .hasSize(20);
    }

    private static String problems(String file) {
        return catchThrowableOfType(ConfigurationException.class, () -> ConfigurationReader.read(file))
                .getMessage();
    }
}
