package chat.holt.app;

import chat.holt.commands.Commands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.gateway.GatewayState;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// A Holt of somebody else, without a window: the test's own thread is its UI thread.
public final class OtherHolt implements AutoCloseable {

    private final TestUi ui = new TestUi();
    private final Session session;

    private OtherHolt(Instance instance, Credentials credentials, Path cache) {
        session = new Session(credentials, instance, ui.ground(cache), () -> {});
    }

    /// Connects and waits for the first snapshot.
    public static OtherHolt open(Instance instance, Credentials credentials, Path cache) throws Exception {
        OtherHolt opened = new OtherHolt(instance, credentials, cache);
        opened.session.connect();
        opened.until(
                "the first snapshot",
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

    /// Waits for what a command results in; throws what it failed with.
    public <T> T result(Task<T> task) throws Exception {
        return ui.outcome("a command", task);
    }

    @Override
    public void close() {
        session.close();
    }
}
