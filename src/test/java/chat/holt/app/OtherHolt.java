package chat.holt.app;

import chat.holt.commands.Commands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.gateway.GatewayState;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.store.Store;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// A Holt of somebody else, without a window: the test's own thread is its UI thread.
public final class OtherHolt implements AutoCloseable {

    private final TestUi ui = new TestUi();
    private final Session session;

    private OtherHolt(LocalInstance local, DemoAccount account, Path cache) throws Exception {
        Instance instance;
        try (RestClient client = new RestClient(local.api(), null)) {
            instance = new Instance(local.api(), Api.of(client).instance().fetch());
        }
        Credentials credentials = new Credentials(local.api(), account.userId(), account.token(), false);
        session = new Session(credentials, instance, ui.ground(cache), () -> {});
    }

    /// Signs in and waits for the first snapshot.
    public static OtherHolt open(LocalInstance local, DemoAccount account, Path cache) throws Exception {
        OtherHolt opened = new OtherHolt(local, account, cache);
        opened.session.connect();
        opened.until(
                account.username() + " to be ready",
                () -> opened.session.connection().get() instanceof GatewayState.Ready
                        && !opened.store().myId().isEmpty());
        return opened;
    }

    public Store store() {
        return session.store();
    }

    public Commands commands() {
        return session.commands();
    }

    /// Lets this Holt work until the condition holds.
    public void until(String what, BooleanSupplier condition) throws InterruptedException {
        ui.await(what, condition);
    }

    @Override
    public void close() {
        session.close();
    }
}
