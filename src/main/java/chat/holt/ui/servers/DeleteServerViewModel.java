package chat.holt.ui.servers;

import chat.holt.commands.Attempt;
import chat.holt.commands.ServerCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Server;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.identity.IdentityCheck;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Deleting a server of yours. The server itself asks nothing (`rest.md §10`); since all is lost, Holt asks who you are
/// and for the server's name.
public final class DeleteServerViewModel {
    private final Store store;
    private final ServerCommands commands;
    private final IdentityCheck identity;
    private final Consumer<String> toast;
    private final Cell<Server> server;
    private final String name;
    private final StringProperty typed = new SimpleStringProperty("");
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    public DeleteServerViewModel(
            Store store, ServerCommands commands, IdentityCheck identity, String serverId, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.identity = identity;
        this.toast = toast;
        this.server = store.server(serverId);
        Server now = server.get();
        this.name = now == null ? "" : now.name();
    }

    public String name() {
        return name;
    }

    public int members() {
        Server now = server.get();
        return now == null ? 0 : now.approximateMemberCount();
    }

    public IdentityCheck identity() {
        return identity;
    }

    /// The server's name, as typed.
    public StringProperty typed() {
        return typed;
    }

    public Attempt attempt() {
        return attempt;
    }

    /// Whether the name is right and who you are is answered.
    public BooleanExpression canSubmit() {
        return identity.ready()
                .and(BooleanExpression.booleanExpression(
                        typed.map(text -> text.strip().equals(name.strip()))));
    }

    /// Deletes. For anybody but the owner the same request would leave the server, so it is not made if it was given
    /// away meanwhile.
    public void submit() {
        Server now = server.get();
        if (!canSubmit().get() || now == null) {
            return;
        }
        if (!now.owner().equals(store.myId())) {
            attempt.refuse(Text.of("refusal.notOwner"));
            return;
        }
        attempt.run(
                () -> identity.ticket().then(ticket -> commands.delete(server.id())),
                done -> toast.accept(Text.of("servers.delete.done", name)));
    }
}
