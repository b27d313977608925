package chat.holt.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.commands.PlanCalls;
import chat.holt.commands.SignInStep;
import chat.holt.configuration.ServerConfiguration.CategoryPart;
import chat.holt.configuration.ServerConfiguration.Overrides;
import chat.holt.configuration.ServerConfiguration.RolePart;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.store.Cell;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Configurations carried from server to server by real calls.
class RoundTripTest {
    @TempDir
    Path folder;

    private LocalInstance local;
    private OtherHolt holt;

    @BeforeEach
    void start() throws Exception {
        local = LocalInstance.start(Options.in(folder.resolve("instance")).withoutLimits());
        AccountCommands accounts = new AccountCommands(Tasks.direct());
        Instance instance =
                now(accounts.discover(local.api().getHost() + ":" + local.api().getPort()));
        SignInStep step = now(accounts.register(instance, "ada@example.org", "a long password", null));
        Credentials ada = now(accounts.chooseUsername(((SignInStep.ChooseUsername) step).credentials(), "ada"));
        holt = OtherHolt.open(instance, ada, folder.resolve("cache"));
    }

    @AfterEach
    void stop() throws Exception {
        holt.close();
        local.close();
    }

    @Test
    void exportedConfigurationMadeOfAnEmptyServerIsExportedTheSame() throws Exception {
        ServerConfiguration sample = withoutEmojis(Samples.configuration());
        String first = create();
        applyAll(first, sample);
        String file = ConfigurationWriter.write(export(first));
        assertThat(export(first).withoutIds()).isEqualTo(sample.withoutIds());

        String second = create();
        applyAll(second, ConfigurationReader.read(file));
        assertThat(export(second).serverId()).isNotEqualTo(export(first).serverId());
        assertThat(ConfigurationWriter.write(export(second).withoutIds()))
                .isEqualTo(ConfigurationWriter.write(export(first).withoutIds()));
        assertThat(plan(second, ConfigurationReader.read(file)).steps()).isEmpty();
    }

    @Test
    void whatWasStoppedGoesOnWhereItStopped() throws Exception {
        ServerConfiguration sample = withoutEmojis(Samples.configuration());
        String server = create();
        int whole = plan(server, sample).steps().size();
        for (int stops = 0; !plan(server, sample).steps().isEmpty(); stops++) {
            assertThat(stops).as("every part gets on").isLessThan(whole);
            Plan left = plan(server, sample);
            send(server, left.steps().subList(0, Math.min(3, left.steps().size())));
            settle(server, sample, left.steps().size());
        }
        assertThat(export(server).withoutIds()).isEqualTo(sample.withoutIds());
    }

    @Test
    void whatTheServerHasBesidesStaysUnlessItIsDeleted() throws Exception {
        String server = create();
        applyAll(server, withoutEmojis(Samples.configuration()));
        ServerConfiguration before = export(server);
        holt.result(holt.commands().roles().create(server, "Medics", null));
        holt.until("the new role", () -> export(server).roles().size() == 4);
        List<PlanStep> steps = plan(server, before).steps();
        assertThat(steps).extracting(PlanStep::title).containsExactly("Delete role Medics");
        assertThat(steps.getFirst().act().destructive()).isTrue();
    }

    @Test
    void permissionsOfCategoriesAreCarriedToo() throws Exception {
        String server = create();
        ServerConfiguration plain = export(server);
        CategoryPart hut = new CategoryPart(
                null, "Hut", new Overrides(Samples.QUIET, Map.of("Guides", Samples.QUIET)), plain.loose());
        ServerConfiguration wanted = new ServerConfiguration(
                plain.serverId(),
                plain.name(),
                null,
                false,
                plain.everyone(),
                List.of(new RolePart(null, "Guides", null, false, PermissionOverride.NONE)),
                List.of(),
                List.of(hut),
                plain.systemChannels(),
                List.of());
        applyAll(server, wanted);
        assertThat(export(server).withoutIds()).isEqualTo(wanted.withoutIds());
    }

    private String create() throws Exception {
        Server made = holt.result(holt.commands().servers().create("Empty"));
        holt.result(holt.commands().members().loadMembers(made.id()));
        return made.id();
    }

    private void applyAll(String server, ServerConfiguration wanted) throws Exception {
        send(server, plan(server, wanted).steps());
        settle(server, wanted, 1);
    }

    private void send(String server, List<PlanStep> steps) throws Exception {
        PlanCalls calls = new PlanCalls(holt.commands(), holt.store(), server, "as in the file");
        for (PlanStep step : steps) {
            assertThat(step.open()).as(step.title()).isTrue();
            holt.result(calls.send(step.act()));
        }
    }

    /// Waits until the events have come.
    private void settle(String server, ServerConfiguration wanted, int before) throws Exception {
        holt.until("less to do", () -> plan(server, wanted).steps().size() < before);
    }

    private Plan plan(String server, ServerConfiguration wanted) {
        return Plan.of(holt.store().rights().mine(server).orElseThrow(), channels(server), List.of(), wanted);
    }

    private ServerConfiguration export(String server) {
        Server live = Objects.requireNonNull(holt.store().server(server).get());
        return LiveConfiguration.of(live, channels(server), List.of());
    }

    private List<TextChannel> channels(String server) {
        return holt.store().channelsOf(server).stream()
                .map(Cell::get)
                .filter(TextChannel.class::isInstance)
                .map(TextChannel.class::cast)
                .toList();
    }

    private static ServerConfiguration withoutEmojis(ServerConfiguration of) {
        return new ServerConfiguration(
                of.serverId(),
                of.name(),
                of.description(),
                of.analytics(),
                of.everyone(),
                of.roles(),
                of.loose(),
                of.categories(),
                of.systemChannels(),
                List.of());
    }

    private static <T> T now(Task<T> task) {
        AtomicReference<T> result = new AtomicReference<>();
        task.onSuccess(result::set).onFailure(problem -> {
            throw new AssertionError(problem);
        });
        return result.get();
    }
}
