package chat.holt.app;

import chat.holt.commands.AccountCommands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.i18n.Text;
import chat.holt.localinstance.demo.Demo;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.model.User;
import chat.holt.platform.Browser;
import chat.holt.platform.DesktopNotices;
import chat.holt.platform.Folders;
import chat.holt.platform.OperatingSystem;
import chat.holt.settings.SavedAccount;
import chat.holt.settings.Settings;
import chat.holt.spelling.Dictionaries;
import chat.holt.spelling.Speller;
import chat.holt.threading.Delays;
import chat.holt.threading.PulseDelays;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Theme;
import chat.holt.ui.kit.notifications.Notice;
import chat.holt.ui.login.WelcomeViewModel;
import chat.holt.ui.shell.Account;
import chat.holt.ui.shell.Connection;
import chat.holt.ui.shell.KnownAccount;
import chat.holt.ui.shell.Leaving;
import chat.holt.ui.shell.Shell;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The running program: which accounts are open, and what the window shows. UI thread only.
public final class App implements AutoCloseable {

    private static final Logger LOG = System.getLogger(App.class.getName());

    private final Session.Ground ground;
    private final Folders folders;
    private final Settings settings;
    private final Accounts accounts;
    private final AccountCommands commands;
    private final BuiltIn builtIn;
    private final DesktopNotices desktop = new DesktopNotices(OperatingSystem.current());
    private final Speller speller;
    private final StartupTrace trace;
    private final Delays delays = new PulseDelays();
    private final Map<String, OpenAccount> open = new LinkedHashMap<>();
    private final Map<String, OwnStatus> statuses = new HashMap<>();
    private final ObservableList<KnownAccount> known = FXCollections.observableArrayList();
    private final Shell shell;
    private Subscription waiting = Subscription.EMPTY;

    /// Dresses the stage; show it next.
    App(Session.Ground ground, Folders folders, Settings settings, StartupTrace trace, Stage stage) {
        this.ground = ground;
        this.folders = folders;
        this.settings = settings;
        this.accounts = new Accounts(settings, ground.tasks(), folders.config());
        this.commands = new AccountCommands(ground.tasks());
        this.builtIn = new BuiltIn(folders, ground.tasks(), commands);
        this.speller = new Speller(
                Dictionaries.usual(folders.dictionaries(), Path.of(System.getProperty("user.home"))),
                settings.spelling(),
                ground.tasks(),
                Locale.getDefault());
        this.trace = trace;
        this.shell = new Shell(
                stage,
                settings,
                new Theme(settings.theme(), Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)),
                this::browse,
                known,
                () -> welcome(""));
        shell.onChannelPainted(() -> trace.reached(StartupTrace.Milestone.CHANNEL_PAINTED));
        InvalidationListener arranged = ignored -> accounts.arrange(
                known.stream().map(account -> account.saved().key()).toList());
        known.addListener(arranged);
    }

    /// The session of the account on screen; null before sign-in.
    @Nullable
    Session session() {
        KnownAccount current = shell.current().get();
        OpenAccount account = current == null ? null : open.get(current.saved().key());
        return account == null ? null : account.session().get();
    }

    /// Opens all accounts, that which was on screen at the end first; without any, the welcome screen.
    void openAll() {
        List<SavedAccount> all = accounts.all();
        if (all.isEmpty()) {
            welcome("");
            return;
        }
        int last = accounts.last();
        List<OpenAccount> opened = all.stream().map(this::add).toList();
        OpenAccount first = opened.get(last);
        enter(first);
        shell.show(knownAs(first));
        List<OpenAccount> others =
                opened.stream().filter(account -> account != first).toList();
        afterwards(first, () -> others.forEach(this::enter));
    }

    /// Runs the action once the account does not need all strength of the machine any more, or another is wanted.
    private void afterwards(OpenAccount first, Runnable action) {
        Runnable once = () -> {
            waiting.unsubscribe();
            waiting = Subscription.EMPTY;
            action.run();
        };
        waiting = first.connection()
                .subscribe((old, now) -> {
                    if (!(now instanceof Connection.Connecting)) {
                        once.run();
                    }
                })
                .and(shell.current().subscribe((old, now) -> once.run()));
    }

    private void enter(OpenAccount account) {
        SavedAccount saved = account.saved();
        account.open(
                saved.builtIn()
                        ? builtIn.entrance(saved.userId())
                        : new OpenAccount.Entrance(
                                () -> accounts.recall(saved),
                                () -> commands.discover(saved.api().toString())));
    }

    /// Makes room for an account in the rail, at the end if it is not there yet.
    private OpenAccount add(SavedAccount saved) {
        OpenAccount there = open.get(saved.key());
        if (there != null) {
            return there;
        }
        OpenAccount added = new OpenAccount(
                saved,
                ground,
                delays,
                new OpenAccount.Listener(() -> snapshotArrived(saved.key()), () -> forgetToken(saved.key())));
        ReadOnlyObjectWrapper<@Nullable Account> signedIn = new ReadOnlyObjectWrapper<>(this, "signedIn");
        added.session().subscribe(session -> {
            signedIn.set(session == null ? null : account(added, session));
            lookAfterStatus(added, session);
        });
        open.put(saved.key(), added);
        known.add(new KnownAccount(
                saved,
                added.connection(),
                signedIn.getReadOnlyProperty(),
                added::retryNow,
                () -> signInAgain(added),
                leaving(added, deletes -> leave(added, deletes))));
        return added;
    }

    private void lookAfterStatus(OpenAccount account, @Nullable Session session) {
        OwnStatus before = statuses.remove(account.key());
        if (before != null) {
            before.close();
        }
        if (session != null) {
            statuses.put(
                    account.key(),
                    new OwnStatus(
                            session.store(),
                            session.commands().users(),
                            settings.of(account.key()),
                            ground.tasks(),
                            InstantSource.system()));
        }
    }

    private Account account(OpenAccount of, Session session) {
        return new Account(
                of.key(),
                session.credentials().sessionId(),
                session.store(),
                session.commands(),
                session.media(),
                session.drafts(),
                speller,
                session.files(),
                session.instance().config(),
                of.connection(),
                session::retryNow,
                session::watch,
                this::notice,
                leaving(of, deletes -> signOut(of, session.credentials(), deletes)));
    }

    private Leaving leaving(OpenAccount account, Consumer<Boolean> leave) {
        return new Leaving(() -> ground.tasks().run(account.unsent()::count), leave);
    }

    private Task<Boolean> notice(Notice notice) {
        return ground.tasks().run(() -> desktop.show(notice.tag(), notice.title(), notice.body()));
    }

    private KnownAccount knownAs(OpenAccount account) {
        return known.stream()
                .filter(one -> one.saved().key().equals(account.key()))
                .findFirst()
                .orElseThrow();
    }

    private void snapshotArrived(String key) {
        trace.reached(StartupTrace.Milestone.READY_APPLIED);
        Session session = Objects.requireNonNull(open.get(key)).session().get();
        User me = session == null ? null : session.store().me().get();
        if (me != null) {
            accounts.rename(key, me.name());
        }
    }

    /// Follows a `stoat:` link, if need be once an account is there.
    void follow(String link) {
        if (!link.isEmpty()) {
            shell.follow(link);
        }
    }

    /// Opens the built-in instance, with a community the first time, beside the accounts there are.
    void openLocal(Demo demo) {
        shell.showStarting();
        builtIn.start(demo)
                .onSuccess(this::openFirst)
                .onFailure(failure ->
                        welcome(Text.of("app.localFailed", folders.instance().toString())));
    }

    private void openFirst(DemoAccount first) {
        SavedAccount saved =
                new SavedAccount(SavedAccount.BUILT_IN, first.userId(), first.username(), false, null, null);
        OpenAccount account = add(saved);
        accounts.remember(saved);
        if (account.session().get() == null) {
            enter(account);
        }
        shell.show(knownAs(account));
    }

    private void signedIn(Instance instance, Credentials credentials, @Nullable String email) {
        SavedAccount saved = Accounts.saved(credentials, email);
        OpenAccount account = add(saved);
        if (account.session().get() != null) {
            commands.logout(credentials);
            shell.show(knownAs(account));
            shell.say(Text.of("accounts.already"));
            return;
        }
        account.enter(credentials, instance);
        shell.show(knownAs(account));
        accounts.remember(saved, credentials)
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

    /// Opens an account without remembering it.
    void show(Credentials credentials, Instance instance) {
        OpenAccount account = add(Accounts.saved(credentials, null));
        account.enter(credentials, instance);
        shell.show(knownAs(account));
    }

    /// Revokes the session. The machine forgets the token also when the instance cannot be reached.
    private void signOut(OpenAccount account, Credentials credentials, boolean deletes) {
        commands.logout(credentials).onFailure(failure -> shell.say(Text.of("app.notRevoked")));
        leave(account, deletes);
    }

    /// Forgets the account and shows its neighbour, or the welcome screen after the last one.
    ///
    /// @param deletes whether what was written and not sent is deleted too
    private void leave(OpenAccount account, boolean deletes) {
        UnsentFiles unsent = account.unsent();
        KnownAccount gone = knownAs(account);
        int index = known.indexOf(gone);
        boolean shown = gone.equals(shell.current().get());
        if (shown) {
            shell.showNone();
        }
        open.remove(account.key());
        known.remove(gone);
        account.close();
        if (deletes) {
            delete(unsent);
        }
        accounts.forget(account.key())
                .onFailure(failure -> LOG.log(Level.WARNING, "The token cannot be deleted", failure));
        if (shown && known.isEmpty()) {
            welcome("");
        } else if (shown) {
            shell.show(known.get(Math.min(index, known.size() - 1)));
        }
    }

    private void delete(UnsentFiles unsent) {
        ground.tasks()
                .run(() -> {
                    unsent.delete();
                    return true;
                })
                .onFailure(failure -> {
                    LOG.log(Level.WARNING, "What was not sent cannot be deleted", failure);
                    shell.say(Text.of("accounts.notDeleted"));
                });
    }

    private void forgetToken(String key) {
        accounts.forgetToken(key).onFailure(failure -> LOG.log(Level.WARNING, "The token cannot be deleted", failure));
    }

    private void welcome(String notice) {
        WelcomeViewModel welcome = welcome();
        welcome.announce(notice);
        shell.showWelcome(welcome);
    }

    private WelcomeViewModel welcome() {
        return new WelcomeViewModel(commands, this::browse, this::signedIn, () -> openLocal(Demo.Sample.USUAL));
    }

    private WelcomeViewModel signInAgain(OpenAccount account) {
        WelcomeViewModel welcome = welcome();
        if (account.connection().get() instanceof Connection.SignedOut(var reason)) {
            welcome.announce(reason);
        }
        if (!account.saved().builtIn()) {
            welcome.comeBack(account.saved().api(), account.saved().email());
        }
        return welcome;
    }

    private void browse(URI link) {
        ground.tasks()
                .run(() -> {
                    new Browser(OperatingSystem.current()).open(link);
                    return true;
                })
                .onFailure(failure -> shell.say(Text.of("app.linkFailed")));
    }

    /// Ends the window, then all connections, then the built-in instance.
    @Override
    public void close() {
        desktop.close();
        waiting.unsubscribe();
        shell.close();
        open.values().forEach(OpenAccount::close);
        builtIn.close();
    }
}
