package chat.holt.configuration;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Category;
import chat.holt.model.Emoji;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said to be different, and which things are said to be the same.
class ConfigurationDiffTest {
    private final ServerConfiguration live = Samples.configuration();
    private final String file = ConfigurationWriter.write(live);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Alpine Stoats"      | "Stoats"         | CHANGED SERVER : Name: Alpine Stoats → Stoats
            "Walks, huts and weather" | ""          | CHANGED SERVER : Description: Walks, huts and weather →
            "analytics": true    | "analytics": false | CHANGED SERVER : Analytics: yes → no
            "ChangeNickname",    | "KickMembers",   | CHANGED EVERYONE : Kick members:  → allowed; Change nickname: allowed →
            "name": "Guides"     | "name": "Leaders" | CHANGED ROLE Leaders: Name: Guides → Leaders
            "#e0a94a"            | "#000000"        | CHANGED ROLE Guides: Colour: #e0a94a → #000000
            "hoist": true        | "hoist": false   | CHANGED ROLE Guides: Listed separately: yes → no
            "Bit45"              | "BanMembers"     | CHANGED ROLE Guides: Ban members:  → allowed; Permission 45: allowed →
            "slowmodeSeconds": 30 | "slowmodeSeconds": 5 | CHANGED CHANNEL lounge: Slowmode: 30 s → 5 s
            "voiceLimit": 8,     | ``               | CHANGED CHANNEL lounge: Most people in a call: 8 →
            "mature": true       | "mature": false  | CHANGED CHANNEL lounge: Mature: yes → no
            "Members#2": {       | "Guides": {      | CHANGED CHANNEL lounge: Guides: Send messages:  → denied; Guides: React:  → denied; Members: Send messages: denied → ; Members: React: denied →
            "title": "Talk"      | "title": "Chat"  | CHANGED CATEGORY Chat: Name: Talk → Chat
            "joined": "lounge#2" | "left": "rules"  | CHANGED SYSTEM_CHANNELS : When somebody joins: lounge#2 → ; When somebody leaves:  → rules
            "name": "peak"       | "name": "summit" | CHANGED EMOJI summit: Name: peak → summit
            "id": "R1"           | "id": "R9"       | ``
            """)
    void everyFieldIsCompared(String right, String wrong, String expected) throws Exception {
        assertThat(file).contains(right);
        ServerConfiguration after = ConfigurationReader.read(file.replace(right, wrong == null ? "" : wrong));
        assertThat(text(ConfigurationDiff.of(live, after))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void equalConfigurationsHaveNoDifferenceWithAndWithoutIds() {
        assertThat(ConfigurationDiff.of(live, live).differences()).isEmpty();
        assertThat(ConfigurationDiff.of(live, live.withoutIds()).differences()).isEmpty();
        assertThat(ConfigurationDiff.of(live.withoutIds(), live).differences()).isEmpty();
    }

    @Test
    void partsOfTheSameServerAreTheSameByIdWhateverTheirNames() {
        ServerConfiguration swapped = changed(List.of(
                Samples.role("R1", "Members", 0, PermissionOverride.NONE),
                Samples.role("R2", "Guides", 1, Samples.QUIET)));
        assertThat(text(ConfigurationDiff.of(live, swapped)))
                .contains("CHANGED ROLE Members: Name: Guides → Members")
                .contains("CHANGED ROLE Guides: Name: Members → Guides")
                .contains("REMOVED ROLE Members");
    }

    @Test
    void partsOfAnotherServerAreTheSameByNameAndOrder() {
        ServerConfiguration other = changed(List.of(
                        Samples.role("X", "Members", 0, Samples.QUIET),
                        Samples.role("Y", "Helpers", 1, PermissionOverride.NONE)))
                .withoutIds();
        assertThat(text(ConfigurationDiff.of(live, other)))
                .contains("ADDED ROLE Helpers: Name:  → Helpers")
                .contains("REMOVED ROLE Guides")
                .contains("REMOVED ROLE Members: Name: Members →")
                .contains("CHANGED ROLE Members: Colour:  → #e0a94a; Listed separately: no → yes");
    }

    @Test
    void onlyWhatMovedHasAnotherPlace() {
        Server server = Samples.server();
        ServerConfiguration moved = LiveConfiguration.of(
                with(
                        server,
                        List.of(
                                new Category("K2", "Archive", List.of("C2")),
                                new Category("K1", "Talk", List.of("C3")))),
                Samples.channels(),
                Samples.emojis());
        assertThat(text(ConfigurationDiff.of(live, moved)))
                .isEqualTo("CHANGED CATEGORY Talk: Place: 1 → 2\nCHANGED CHANNEL lounge: Category: Talk → Archive");
        assertThat(Order.moved(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "x", "c")))
                .containsExactly("d");
        assertThat(Order.merge(List.of("b", "n", "a"), List.of("z", "a", "y", "b", "x")))
                .containsExactly("z", "b", "x", "n", "a", "y");
    }

    @Test
    void thingsAddedAndRemovedShowAllTheyHave() {
        ServerConfiguration without = LiveConfiguration.of(
                Samples.server(),
                Samples.channels().stream().filter(c -> !c.id().equals("C3")).toList(),
                List.of(new Emoji("E1", new Emoji.OfServer("S"), "O", "peak", false, false)));
        assertThat(text(ConfigurationDiff.of(live, without)))
                .contains("REMOVED CHANNEL lounge: Type: voice → ; Name: lounge → ; Mature: yes → ; Slowmode: 30 s → ;")
                .contains("REMOVED EMOJI stoat: Name: stoat →");
        assertThat(text(ConfigurationDiff.of(without, live)))
                .contains("ADDED CHANNEL lounge: Type:  → voice;")
                .contains("Category:  → Talk; Members: Send messages:  → denied")
                .contains("ADDED EMOJI stoat");
    }

    private static ServerConfiguration changed(List<Role> roles) {
        Server server = Samples.server();
        Map<String, Role> map = new LinkedHashMap<>();
        roles.forEach(role -> map.put(role.id(), role));
        Server other = new Server(
                server.id(),
                server.owner(),
                server.name(),
                server.description(),
                server.channels(),
                server.categories(),
                server.systemMessages(),
                map,
                server.defaultPermissions(),
                null,
                null,
                0,
                false,
                true,
                false,
                3);
        List<TextChannel> channels = Samples.channels();
        return LiveConfiguration.of(other, channels, Samples.emojis());
    }

    private static Server with(Server server, List<Category> categories) {
        return new Server(
                server.id(),
                server.owner(),
                server.name(),
                server.description(),
                server.channels(),
                categories,
                server.systemMessages(),
                server.roles(),
                server.defaultPermissions(),
                null,
                null,
                0,
                false,
                true,
                false,
                3);
    }

    /// One line for each difference.
    static String text(ConfigurationDiff diff) {
        return diff.differences().stream()
                .map(difference -> difference.kind() + " " + difference.subject() + " " + difference.name() + ": "
                        + String.join(
                                "; ",
                                difference.fields().stream()
                                        .map(field -> field.label() + ": " + field.before() + " → " + field.after())
                                        .toList()))
                .map(String::strip)
                .collect(joining("\n"));
    }
}
