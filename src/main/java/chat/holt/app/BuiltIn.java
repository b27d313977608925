package chat.holt.app;

import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.demo.Demo;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.platform.Folders;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/// The built-in instance, started when an account of it is opened. UI thread only.
final class BuiltIn implements AutoCloseable {

    private static final Logger LOG = System.getLogger(BuiltIn.class.getName());

    private final Folders folders;
    private final Tasks tasks;
    private final AccountCommands commands;
    /// Ends with the first start that succeeds.
    private final Task<LocalInstance> up = new Task<>();

    private @Nullable Task<LocalInstance> start;
    private @Nullable LocalInstance running;

    BuiltIn(Folders folders, Tasks tasks, AccountCommands commands) {
        this.folders = folders;
        this.tasks = tasks;
        this.commands = commands;
    }

    /// Starts the instance unless it runs, with a community the first time.
    ///
    /// @return its first account
    Task<DemoAccount> start(Demo demo) {
        return started(demo).then(instance -> done(instance.accounts().getFirst()));
    }

    /// How one gets into an account of it.
    OpenAccount.Entrance entrance(String userId) {
        return new OpenAccount.Entrance(() -> credentials(userId), this::find);
    }

    private Task<Instance> find() {
        return started(Demo.Sample.USUAL)
                .then(instance -> commands.discover(instance.api().toString()));
    }

    @SuppressWarnings("NullAway") // who is not known there has none
    private Task<@Nullable Credentials> credentials(String userId) {
        Task<@Nullable Credentials> known = new Task<>();
        up.onSuccess(instance -> known.succeed(instance.accounts().stream()
                .filter(account -> account.userId().equals(userId))
                .findFirst()
                .map(account -> new Credentials(instance.api(), userId, account.token(), false))
                .orElse(null)));
        return known;
    }

    private Task<LocalInstance> started(Demo demo) {
        Task<LocalInstance> known = start;
        if (known != null) {
            return known;
        }
        Task<LocalInstance> now = tasks.run(() -> open(demo));
        start = now;
        now.onSuccess(instance -> {
            running = instance;
            up.succeed(instance);
        });
        now.onFailure(failure -> {
            LOG.log(Level.WARNING, "The built-in instance did not start", failure);
            start = null;
        });
        return now;
    }

    private LocalInstance open(Demo demo) throws IOException {
        return LocalInstance.start(Options.in(folders.instance()).withDemo(demo).withLife());
    }

    private static <T> Task<T> done(T value) {
        Task<T> task = new Task<>();
        task.succeed(value);
        return task;
    }

    @Override
    public void close() {
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The built-in instance did not stop cleanly", e);
            }
        }
    }
}
