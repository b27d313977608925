package chat.holt.app;

import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.gateway.GatewayState;
import chat.holt.i18n.Text;
import chat.holt.settings.SavedAccount;
import chat.holt.threading.Delays;
import chat.holt.threading.Task;
import chat.holt.ui.shell.Connection;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One account of this machine: finds its instance, connects, and when its token is refused waits to be signed in to
/// again. Whatever becomes of it, the others do not notice. UI thread only.
final class OpenAccount implements AutoCloseable {

    /// How one gets in.
    ///
    /// @param credentials asks for what is kept of the last sign-in; null if nothing is
    /// @param instance asks the instance where its parts are
    record Entrance(Supplier<Task<@Nullable Credentials>> credentials, Supplier<Task<Instance>> instance) {}

    /// What others do when something happens here.
    ///
    /// @param snapshotArrived runs whenever a snapshot is in the store
    /// @param tokenRefused runs when the instance no longer accepts the token
    record Listener(Runnable snapshotArrived, Runnable tokenRefused) {}

    private static final Logger LOG = System.getLogger(OpenAccount.class.getName());

    private final SavedAccount saved;
    private final Session.Ground ground;
    private final Delays delays;
    private final Listener listener;
    private final ReadOnlyObjectWrapper<Connection> connection =
            new ReadOnlyObjectWrapper<>(this, "connection", new Connection.Connecting());
    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>(this, "session");
    private @Nullable Discovery discovery;
    private Subscription following = Subscription.EMPTY;

    /// Call [#open] or [#enter] next.
    OpenAccount(SavedAccount saved, Session.Ground ground, Delays delays, Listener listener) {
        this.saved = saved;
        this.ground = ground;
        this.delays = delays;
        this.listener = listener;
    }

    SavedAccount saved() {
        return saved;
    }

    String key() {
        return saved.key();
    }

    /// How the account stands with its instance.
    ReadOnlyObjectProperty<Connection> connection() {
        return connection.getReadOnlyProperty();
    }

    /// Null while the instance is looked for, and after the token was refused.
    ReadOnlyObjectProperty<@Nullable Session> session() {
        return session.getReadOnlyProperty();
    }

    /// Where what was written and not sent is kept.
    UnsentFiles unsent() {
        Session now = session.get();
        return now == null ? new UnsentFiles(ground.data(), saved.userId()) : now.unsent();
    }

    /// Connects as soon as the instance answers.
    void open(Entrance entrance) {
        leave();
        Discovery asked = new Discovery(entrance.instance(), delays); // while the keyring is being opened
        discovery = asked;
        following = asked.connection().subscribe(connection::set);
        entrance.credentials()
                .get()
                .onSuccess(credentials -> recalled(asked, credentials))
                .onFailure(failure -> {
                    LOG.log(Level.WARNING, "The keyring cannot be read", failure);
                    recalled(asked, null);
                });
    }

    private void recalled(Discovery asked, @Nullable Credentials credentials) {
        if (discovery != asked) {
            return; // left meanwhile
        }
        if (credentials == null) {
            refuse(Text.of("app.tokenGone"));
        } else {
            asked.found().onSuccess(instance -> enter(credentials, instance));
        }
    }

    /// Connects with these credentials, in place of the session there may be.
    void enter(Credentials credentials, Instance instance) {
        leave();
        Session opened = new Session(credentials, instance, ground, listener.snapshotArrived());
        following = opened.connection().subscribe(state -> {
            if (state instanceof GatewayState.Closed(var reason) && reason == GatewayState.Reason.SIGNED_OUT) {
                listener.tokenRefused().run();
                refuse(Text.of("app.signedOut"));
            } else {
                connection.set(Connection.of(state));
            }
        });
        session.set(opened);
        opened.connect();
    }

    /// Tries at once instead of waiting.
    void retryNow() {
        Session now = session.get();
        if (now != null) {
            now.retryNow();
        } else if (discovery != null) {
            discovery.retryNow();
        }
    }

    /// Ends the connection; the token stays valid.
    @Override
    public void close() {
        leave();
    }

    private void refuse(String reason) {
        leave();
        connection.set(new Connection.SignedOut(reason));
    }

    private void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (discovery != null) {
            discovery.close();
            discovery = null;
        }
        Session ended = session.get();
        session.set(null);
        if (ended != null) {
            ended.close();
        }
    }
}
