package chat.holt.ui.servers;

import chat.holt.commands.Attempt;
import chat.holt.commands.ServerCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Server;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Leaving a server that is not yours.
public final class LeaveServerViewModel {
    private final Store store;
    private final ServerCommands commands;
    private final Consumer<String> toast;
    private final Cell<Server> server;
    private final String name;
    private final BooleanProperty silently = new SimpleBooleanProperty();
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    public LeaveServerViewModel(Store store, ServerCommands commands, String serverId, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.toast = toast;
        this.server = store.server(serverId);
        Server now = server.get();
        this.name = now == null ? "" : now.name();
    }

    public String name() {
        return name;
    }

    /// Whether nobody is told.
    public BooleanProperty silently() {
        return silently;
    }

    public Attempt attempt() {
        return attempt;
    }

    /// Leaves. For an owner the same request would delete the server, so it is not made if it was given to you
    /// meanwhile.
    public void submit() {
        Server now = server.get();
        if (now != null && now.owner().equals(store.myId())) {
            attempt.refuse(Text.of("servers.leave.owner"));
            return;
        }
        attempt.run(
                () -> commands.leave(server.id(), silently.get()),
                done -> toast.accept(Text.of("servers.leave.done", name)));
    }
}
