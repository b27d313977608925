package chat.holt.app;

import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.gateway.GatewayState;
import chat.holt.i18n.Text;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.demo.Demo;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.media.CacheFolders;
import chat.holt.platform.Browser;
import chat.holt.platform.Folders;
import chat.holt.platform.OperatingSystem;
import chat.holt.settings.SavedAccount;
import chat.holt.settings.Settings;
import chat.holt.threading.ClockDelays;
import chat.holt.ui.kit.Theme;
import chat.holt.ui.login.WelcomeViewModel;
import chat.holt.ui.shell.Account;
import chat.holt.ui.shell.Connection;
import chat.holt.ui.shell.Shell;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.InstantSource;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The running program: which account is open, and what the window shows. UI thread only.
public final class App implements AutoCloseable {

    private static final Logger LOG = System.getLogger(App.class.getName());

    private final Session.Ground ground;
    private final Folders folders;
    private final Settings settings;
    private final Accounts accounts;
    private final AccountCommands commands;
    private final StartupTrace trace;
    private final Shell shell;
    private @Nullable LocalInstance local;
    private @Nullable Session session;
    private @Nullable OwnStatus ownStatus;
    private @Nullable Discovery discovery;

    /// Dresses the stage; show it next.
    App(Session.Ground ground, Folders folders, Settings settings, StartupTrace trace, Stage stage) {
        this.ground = ground;
        this.folders = folders;
        this.settings = settings;
        this.accounts = new Accounts(settings, ground.tasks(), folders.config());
        this.commands = new AccountCommands(ground.tasks());
        this.trace = trace;
        this.shell = new Shell(
                stage,
                settings,
                new Theme(settings.theme(), Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)),
                this::browse);
        shell.onChannelPainted(() -> trace.reached(StartupTrace.Milestone.CHANNEL_PAINTED));
    }

    /// The account on screen; null before sign-in.
    @Nullable
    Session session() {
        return session;
    }

    /// Opens the last account, or the welcome screen.
    void openLast() {
        accounts.last().ifPresentOrElse(this::open, () -> welcome(""));
    }

    private void open(SavedAccount account) {
        Discovery asked = discover(account.api()); // while the keyring is being opened
        accounts.recall(account)
                .onSuccess(credentials -> {
                    if (credentials == null) {
                        welcome(Text.of("app.tokenGone"));
                    } else {
                        open(credentials, asked);
                    }
                })
                .onFailure(failure -> {
                    LOG.log(Level.WARNING, "The keyring cannot be read", failure);
                    welcome(Text.of("app.tokenGone"));
                });
    }

    private Discovery discover(URI api) {
        Discovery started = new Discovery(() -> commands.discover(api.toString()));
        discovery = started;
        return started;
    }

    /// Connects once the instance has told where its parts are.
    private void open(Credentials credentials, Discovery asked) {
        shell.showOffline(asked.connection(), asked::retryNow, () -> welcome(""));
        asked.found().onSuccess(instance -> show(credentials, instance));
    }

    /// Follows a `stoat:` link, if need be once an account is there.
    void follow(String link) {
        if (!link.isEmpty()) {
            shell.follow(link);
        }
    }

    /// Starts the built-in instance, with a community the first time, and signs in to it.
    void openLocal(Demo demo) {
        shell.showStarting();
        ground.tasks().run(() -> startLocal(demo)).onSuccess(this::openFirst).onFailure(failure -> {
            LOG.log(Level.WARNING, "The built-in instance did not start", failure);
            welcome(Text.of("app.localFailed", folders.instance().toString()));
        });
    }

    private LocalInstance startLocal(Demo demo) throws IOException {
        LocalInstance started = LocalInstance.start(
                Options.in(folders.instance()).withDemo(demo).withLife());
        new CacheFolders(folders.cache()).forgetOtherPorts(started.api());
        return started;
    }

    private void openFirst(LocalInstance started) {
        local = started;
        DemoAccount first = started.accounts().getFirst();
        open(new Credentials(started.api(), first.userId(), first.token(), false), discover(started.api()));
    }

    private void signedIn(Instance instance, Credentials credentials) {
        show(credentials, instance);
        accounts.remember(credentials, instance.api().getHost())
                .onSuccess(isProtected -> {
                    if (!isProtected) {
                        shell.say(Text.of("app.noKeyring"));
                    }
                })
                .onFailure(failure -> {
                    LOG.log(Level.WARNING, "The token cannot be kept", failure);
                    shell.say(Text.of("app.tokenNotKept"));
                });
    }

    /// Opens an account in the place of the one on screen.
    void show(Credentials credentials, Instance instance) {
        leave();
        Session opened =
                new Session(credentials, instance, ground, () -> trace.reached(StartupTrace.Milestone.READY_APPLIED));
        session = opened;
        ownStatus = new OwnStatus(
                opened.store(),
                opened.commands().users(),
                settings.of(Accounts.key(credentials)),
                new ClockDelays(ground.ui()),
                InstantSource.system());
        opened.connection().subscribe(state -> {
            if (session == opened
                    && state instanceof GatewayState.Closed(var reason)
                    && reason == GatewayState.Reason.SIGNED_OUT) {
                forget(credentials);
                welcome(Text.of("app.signedOut"));
            }
        });
        shell.showAccount(new Account(
                Accounts.key(credentials),
                credentials.sessionId(),
                opened.store(),
                opened.commands(),
                opened.media(),
                instance.config(),
                opened.connection().map(Connection::of),
                opened::retryNow,
                opened::watch,
                () -> signOut(credentials)));
        opened.connect();
    }

    /// Revokes the session. The machine forgets the token also when the instance cannot be reached.
    private void signOut(Credentials credentials) {
        commands.logout(credentials).onFailure(failure -> shell.say(Text.of("app.notRevoked")));
        forget(credentials);
        welcome("");
    }

    private void forget(Credentials credentials) {
        accounts.forget(credentials)
                .onFailure(failure -> LOG.log(Level.WARNING, "The token cannot be deleted", failure));
    }

    private void welcome(String notice) {
        leave();
        WelcomeViewModel welcome =
                new WelcomeViewModel(commands, this::browse, this::signedIn, () -> openLocal(Demo.Sample.USUAL));
        welcome.announce(notice);
        shell.showWelcome(welcome);
    }

    private void browse(URI link) {
        ground.tasks()
                .run(() -> {
                    new Browser(OperatingSystem.current()).open(link);
                    return true;
                })
                .onFailure(failure -> shell.say(Text.of("app.linkFailed")));
    }

    private void leave() {
        if (discovery != null) {
            discovery.close();
            discovery = null;
        }
        if (ownStatus != null) {
            ownStatus.close();
            ownStatus = null;
        }
        Session ended = session;
        session = null;
        if (ended != null) {
            shell.close();
            ended.close();
        }
    }

    /// Ends all connections and the built-in instance.
    @Override
    public void close() {
        leave();
        shell.close();
        if (local != null) {
            try {
                local.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The built-in instance did not stop cleanly", e);
            }
        }
    }
}
