package chat.holt.ui.serversettings.configuration;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.commands.PlanCalls;
import chat.holt.configuration.ConfigurationDiff;
import chat.holt.configuration.ConfigurationException;
import chat.holt.configuration.ConfigurationProblem;
import chat.holt.configuration.ConfigurationReader;
import chat.holt.configuration.ConfigurationWriter;
import chat.holt.configuration.LiveConfiguration;
import chat.holt.configuration.Plan;
import chat.holt.configuration.ServerConfiguration;
import chat.holt.i18n.Text;
import chat.holt.model.Emoji;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.settings.SettingsPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The configuration page: writes what the server is into a file, compares files with it and with each other, and plans
/// how it becomes what a file says.
public final class ConfigurationViewModel implements SettingsPage {
    /// Each of these lets one apply some of a configuration.
    public static final Permissions APPLICABLE = Permissions.of(
            Permission.MANAGE_SERVER,
            Permission.MANAGE_CHANNEL,
            Permission.MANAGE_ROLE,
            Permission.MANAGE_PERMISSIONS,
            Permission.MANAGE_CUSTOMISATION);

    private final Store store;
    private final Commands commands;
    private final String serverId;
    private final Consumer<String> toast;
    private final Attempt attempt = new Attempt();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Start());

    /// What the page shows.
    public sealed interface Shown {
        /// Nothing yet.
        record Start() implements Shown {}

        /// Two configurations beside each other.
        ///
        /// @param wanted what the server may become; null if two files are compared
        record Comparison(
                String title, DiffViewModel diff, @Nullable ServerConfiguration wanted, String file) implements Shown {}

        /// The steps that make the server what a file says.
        record Steps(String file, ServerConfiguration wanted, PlanViewModel plan) implements Shown {}
    }

    /// What became of reading a file.
    private record Reading(@Nullable ServerConfiguration configuration, List<ConfigurationProblem> problems) {
        static Reading of(String text) {
            try {
                return new Reading(ConfigurationReader.read(text), List.of());
            } catch (ConfigurationException wrong) {
                return new Reading(null, wrong.problems());
            }
        }
    }

    public ConfigurationViewModel(Store store, Commands commands, String serverId, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.toast = toast;
    }

    /// Reading and writing of files.
    public Attempt attempt() {
        return attempt;
    }

    /// Whether a file is on its way or a plan is being carried out: no other file can be chosen then.
    public ObservableValue<Boolean> busy() {
        ObservableValue<Boolean> applying = shown.flatMap(now -> now instanceof Shown.Steps steps
                ? steps.plan().progress().map(PlanViewModel.Progress::busy)
                : new SimpleObjectProperty<>(false));
        return attempt.busy().flatMap(reading -> applying.map(running -> reading || running));
    }

    /// What is wrong in the file chosen last, each with its place.
    public ObservableList<String> problems() {
        return problems;
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Proposed for the file.
    public String fileName() {
        Server server = store.server(serverId).get();
        return (server == null ? "server" : server.name()) + ".json";
    }

    /// Channels of the server that are not part of it, since one does not see them.
    public int unseen() {
        Server server = store.server(serverId).get();
        return server == null
                ? 0
                : Math.max(0, server.channels().size() - channels().size());
    }

    /// Writes what the server is.
    public void export(Path file) {
        Server server = store.server(serverId).get();
        if (server != null) {
            problems.clear();
            attempt.run(
                    () -> commands.files().write(file, ConfigurationWriter.write(live(server))),
                    done -> toast.accept(Text.of("settings.configuration.exported", name(file))));
        }
    }

    /// Shows what the server would become.
    public void compare(Path file) {
        read(List.of(file), read -> {
            Server server = store.server(serverId).get();
            if (server != null) {
                compare(server, read.getFirst(), name(file));
            }
        });
    }

    /// Shows what is different between two files.
    public void compare(Path before, Path after) {
        read(List.of(before, after), read -> {
            String title = Text.of("settings.configuration.files", name(before), name(after));
            ConfigurationDiff diff = ConfigurationDiff.of(read.getFirst(), read.getLast());
            shown.set(new Shown.Comparison(title, new DiffViewModel(diff), null, name(after)));
        });
    }

    /// Compares with the server as it is now, after a plan or instead of one.
    public void compareAgain() {
        Server server = store.server(serverId).get();
        if (server != null && !running() && shown.get() instanceof Shown.Steps(var file, var wanted, var plan)) {
            compare(server, wanted, file);
        }
    }

    /// Plans how the server becomes what is compared with it.
    public void plan() {
        if (shown.get() instanceof Shown.Comparison(var title, var diff, var wanted, var file) && wanted != null) {
            store.rights().mine(serverId).ifPresent(me -> {
                PlanViewModel plan = new PlanViewModel(
                        Plan.of(me, channels(), emojis(), wanted),
                        reason -> new PlanCalls(commands, store, serverId, reason)::send);
                if (plan.asksForCategories()) {
                    commands.categories().havePermissions(serverId).onSuccess(plan::categoriesHavePermissions);
                }
                shown.set(new Shown.Steps(file, wanted, plan));
            });
        }
    }

    /// Shows nothing again.
    public void dismiss() {
        if (!running()) {
            problems.clear();
            attempt.refuse("");
            shown.set(new Shown.Start());
        }
    }

    /// A plan that is being carried out goes on to its end, and then says how it went.
    @Override
    public void close() {
        if (shown.get() instanceof Shown.Steps steps && running()) {
            steps.plan().progress().subscribe(progress -> {
                if (!progress.busy()) {
                    toast.accept(Text.of(
                            "settings.configuration.ended", progress.done(), progress.failed(), progress.leftOut()));
                }
            });
        }
    }

    private boolean running() {
        return shown.get() instanceof Shown.Steps steps
                && steps.plan().progress().get().busy();
    }

    private void compare(Server server, ServerConfiguration wanted, String file) {
        String title = Text.of("settings.configuration.withFile", file);
        shown.set(new Shown.Comparison(
                title, new DiffViewModel(ConfigurationDiff.of(live(server), wanted)), wanted, file));
    }

    private void read(List<Path> files, Consumer<List<ServerConfiguration>> then) {
        if (running()) {
            return;
        }
        problems.clear();
        List<ServerConfiguration> configurations = new ArrayList<>();
        attempt.run(() -> read(files, 0, configurations), read -> {
            if (problems.isEmpty()) {
                then.accept(configurations);
            }
        });
    }

    /// One file after the other, until one is not readable.
    private Task<Reading> read(List<Path> files, int index, List<ServerConfiguration> into) {
        Path file = files.get(index);
        return commands.files()
                .read(file, ConfigurationReader.MAX_BYTES, Reading::of)
                .onSuccess(read -> take(file, read, into))
                .then(read -> {
                    if (read.configuration() != null && index + 1 < files.size()) {
                        return read(files, index + 1, into);
                    }
                    Task<Reading> last = new Task<>();
                    last.succeed(read);
                    return last;
                });
    }

    private void take(Path file, Reading read, List<ServerConfiguration> into) {
        ServerConfiguration configuration = read.configuration();
        if (configuration != null) {
            into.add(configuration);
        } else {
            attempt.refuse(Text.of("settings.configuration.unreadable", name(file)));
            problems.setAll(
                    read.problems().stream().map(ConfigurationProblem::sentence).toList());
        }
    }

    private ServerConfiguration live(Server server) {
        return LiveConfiguration.of(server, channels(), emojis());
    }

    private List<TextChannel> channels() {
        return store.channelsOf(serverId).stream()
                .map(Cell::get)
                .filter(TextChannel.class::isInstance)
                .map(TextChannel.class::cast)
                .toList();
    }

    private List<Emoji> emojis() {
        return store.emojisOf(serverId).stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), file.toString());
    }
}
