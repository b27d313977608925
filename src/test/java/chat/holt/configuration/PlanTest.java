package chat.holt.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chat.holt.model.CreateChannel;
import chat.holt.model.EditChannel;
import chat.holt.model.Member;
import chat.holt.model.MemberId;
import chat.holt.model.PermissionOverride;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Standing;
import chat.holt.permissions.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which calls a plan makes, in which order, when, and which of them one may make.
class PlanTest {
    private final ServerConfiguration live = Samples.configuration();

    @Test
    void noDifferenceNeedsNoStep() {
        assertThat(plan(owner(), live).steps()).isEmpty();
        assertThat(plan(owner(), live.withoutIds()).steps()).isEmpty();
    }

    @Test
    void stepsComeInAnOrderThatWorks() throws Exception {
        String file = ConfigurationWriter.write(live.withoutIds())
                .replace("\"name\": \"Guides\"", "\"name\": \"Leaders\"")
                .replace("\"name\": \"rules\"", "\"name\": \"welcome\"")
                .replace("\"slowmodeSeconds\": 30,", "\"slowmodeSeconds\": 20,")
                .replace("\"title\": \"Talk\"", "\"title\": \"Chat\"")
                .replace("\"joined\": \"lounge#2\"", "\"joined\": \"welcome\"")
                .replace("Walks, huts and weather", "Walks")
                .replace("\"ChangeNickname\",", "")
                .replace("\"peak\"", "\"summit\"");
        assertThat(titles(plan(owner(), ConfigurationReader.read(file))))
                .containsExactly(
                        "Change name, description or analytics of the server",
                        "Create role Leaders",
                        "Change role Leaders",
                        "Permissions of role Leaders",
                        "Permissions of everyone",
                        "Put the roles in order",
                        "Add emoji summit",
                        "Create channel welcome",
                        "Change channel lounge",
                        "Arrange the categories and their channels",
                        "Permissions in channel welcome: Everyone",
                        "Choose channels for system messages",
                        "Delete channel rules",
                        "Delete category Talk",
                        "Delete role Guides",
                        "Delete emoji peak");
    }

    @Test
    void stepsNeedWhatCreatesTheirRolesAndChannels() throws Exception {
        String file = ConfigurationWriter.write(live.withoutIds())
                .replace("\"name\": \"Guides\"", "\"name\": \"Leaders\"")
                .replace("\"Members#2\": {", "\"Leaders\": {")
                .replace("\"name\": \"rules\"", "\"name\": \"welcome\"");
        Plan plan = plan(owner(), ConfigurationReader.read(file));
        String role = created(plan, "Create role Leaders");
        String channel = created(plan, "Create channel welcome");
        assertThat(act(plan, "Permissions of role Leaders").needs()).containsExactly(role);
        assertThat(act(plan, "Permissions in channel lounge: Leaders").needs()).containsExactly("C3", role);
        assertThat(act(plan, "Permissions in channel welcome: Everyone").needs())
                .containsExactly(channel);
        assertThat(act(plan, "Put the roles in order").needs())
                .as("orders what there is")
                .isEmpty();
    }

    @Test
    void whatOneMayNotDoIsMarkedWithTheReason() throws Exception {
        Standing guide = guide(Permission.MANAGE_ROLE.bit());
        String file = ConfigurationWriter.write(live)
                .replace("\"#e0a94a\"", "\"#000000\"")
                .replace("Alpine Stoats", "Stoats")
                .replace("\"name\": \"Members\"", "\"name\": \"People\"")
                .replace("\"Members\": {", "\"People\": {")
                .replace("\"Members#2\": {", "\"People#2\": {");
        Plan plan = plan(guide, ConfigurationReader.read(file));
        assertThat(plan.steps())
                .extracting(PlanStep::title, PlanStep::verdict)
                .containsExactly(
                        tuple(
                                "Change name, description or analytics of the server",
                                new Verdict.MissingPermission(Permission.MANAGE_SERVER)),
                        tuple("Change role Guides", new Verdict.RoleNotBelow("Guides")),
                        tuple("Change role People", new Verdict.Allowed()),
                        tuple("Change role People", new Verdict.Allowed()),
                        tuple(
                                "Permissions of role Guides",
                                new Verdict.MissingPermission(Permission.MANAGE_PERMISSIONS)));
    }

    @Test
    void newRolesMayBeOrderedAmongThoseBelowOnesOwnOnly() throws Exception {
        Standing guide = guide(Permission.MANAGE_ROLE.bit());
        String role = "{\"name\": \"New\"},";
        String below = ConfigurationWriter.write(live).replaceFirst("(?s)(\\{\\s+\"id\": \"R2\")", role + "$1");
        assertThat(verdict(plan(guide, ConfigurationReader.read(below)), "Put the roles in order"))
                .isEqualTo(new Verdict.Allowed());
        String above = ConfigurationWriter.write(live).replaceFirst("(?s)(\\{\\s+\"id\": \"R1\")", role + "$1");
        assertThat(verdict(plan(guide, ConfigurationReader.read(above)), "Put the roles in order"))
                .isEqualTo(new Verdict.RoleNotBelow("Guides"));
    }

    @Test
    void onlyDeletionsAreDestructive() {
        Plan plan = plan(
                owner(),
                new ServerConfiguration(
                        null,
                        live.name(),
                        live.description(),
                        live.analytics(),
                        live.everyone(),
                        List.of(),
                        List.of(),
                        List.of(),
                        live.systemChannels(),
                        List.of()));
        assertThat(plan.steps())
                .filteredOn(step -> step.act().destructive())
                .extracting(PlanStep::title)
                .allMatch(title -> title.startsWith("Delete "))
                .hasSize(10);
    }

    @Test
    void callsWaitForTheRateLimit() {
        List<PlanAct> roles = IntStream.range(0, 12)
                .<PlanAct>mapToObj(i -> new PlanAct.RoleCreation("r" + i, "r"))
                .toList();
        assertThat(Pace.of(roles))
                .extracting(Duration::toSeconds)
                .containsExactly(0L, 0L, 0L, 0L, 0L, 10L, 10L, 10L, 10L, 10L, 20L, 20L);
        List<PlanAct> channels = IntStream.range(0, 40)
                .<PlanAct>mapToObj(i -> new PlanAct.ChannelEdit("c" + i % 2, EditChannel.NOTHING))
                .toList();
        assertThat(Pace.of(channels).getLast()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pace.limit(new PlanAct.ChannelCreation("c", CreateChannel.text("c"))))
                .isEqualTo(5);
        assertThat(Pace.limit(new PlanAct.EmojiDeletion("e"))).isEqualTo(20);
    }

    private static Plan plan(Standing me, ServerConfiguration wanted) {
        return Plan.of(me, Samples.channels(), Samples.emojis(), wanted);
    }

    private static List<String> titles(Plan plan) {
        return plan.steps().stream().map(PlanStep::title).toList();
    }

    private static PlanStep step(Plan plan, String title) {
        return plan.steps().stream()
                .filter(step -> step.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(titles(plan)));
    }

    private static PlanAct act(Plan plan, String title) {
        return step(plan, title).act();
    }

    private static Verdict verdict(Plan plan, String title) {
        return step(plan, title).verdict();
    }

    private static String created(Plan plan, String title) {
        String key = act(plan, title).creates();
        assertThat(key).isNotNull();
        return key;
    }

    private static Standing owner() {
        return new Standing(Samples.server(), user("OWNER"), member("OWNER"), Instant.EPOCH);
    }

    /// Somebody whose only role is the highest, with these permissions.
    private static Standing guide(long permissions) {
        Server server = Samples.server();
        Map<String, Role> roles = new LinkedHashMap<>(server.roles());
        roles.put(
                "R1",
                Samples.role(
                        "R1",
                        "Guides",
                        0,
                        new PermissionOverride(permissions | Permission.KICK_MEMBERS.bit() | 1L << 45, 0)));
        Server with = Samples.server(roles);
        return new Standing(with, user("GUIDE"), member("GUIDE", "R1"), Instant.EPOCH);
    }

    private static User user(String id) {
        return new User(
                id, id, "0001", null, null, null, List.of(), 0, null, 0, false, null, RelationshipStatus.NONE, false);
    }

    private static Member member(String id, String... roles) {
        return new Member(
                new MemberId(Samples.SERVER, id), Instant.EPOCH, null, null, null, List.of(roles), null, true, true);
    }
}
