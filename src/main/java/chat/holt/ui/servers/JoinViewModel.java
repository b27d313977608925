package chat.holt.ui.servers;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.ServerCommands;
import chat.holt.i18n.Text;
import chat.holt.model.InviteJoinResponse;
import chat.holt.model.InviteResponse;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Where an invite leads, and going there. Who is there already is simply led there.
public final class JoinViewModel {

    private final Store store;
    private final ServerCommands commands;
    private final Navigator navigator;
    private final String code;
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(this, "known");
    private final Attempt joining = new Attempt();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(this, "closed");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", Text.of("servers.join.title"));
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", Text.of("servers.join.asking"));

    /// Asks at once where the invite leads.
    public JoinViewModel(Store store, ServerCommands commands, Navigator navigator, String code) {
        this.store = store;
        this.commands = commands;
        this.navigator = navigator;
        this.code = code;
        commands.preview(code).onSuccess(this::show).onFailure(problem -> {
            text.set("");
            joining.refuse(Failure.of(problem).text());
        });
    }

    /// Whether it is known where the invite leads and one can join.
    BooleanExpression canSubmit() {
        return known.and(joining.busy().not());
    }

    /// How joining goes, or why one cannot.
    Attempt attempt() {
        return joining;
    }

    /// Turns true when one is there.
    ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// What one would join.
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Who invites, and how many are there.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    void submit() {
        if (canSubmit().get()) {
            joining.run(
                    () -> commands.join(code),
                    joined -> go(
                            switch (joined) {
                                case InviteJoinResponse.ToServer joinedServer ->
                                    new Destination.OpenServer(
                                            joinedServer.server().id());
                                case InviteJoinResponse.ToGroup group ->
                                    new Destination.OpenChannel(group.channel().id());
                            }));
        }
    }

    private void show(InviteResponse invite) {
        switch (invite) {
            case InviteResponse.ToServer server -> {
                if (store.server(server.serverId()).get() != null) {
                    go(new Destination.OpenServer(server.serverId()));
                    return;
                }
                title.set(Text.of("servers.join.server", server.serverName()));
                text.set(Text.of("servers.join.detail", server.userName(), server.memberCount()));
            }
            case InviteResponse.ToGroup group -> {
                if (store.channel(group.channelId()).get() != null) {
                    go(new Destination.OpenChannel(group.channelId()));
                    return;
                }
                title.set(Text.of("servers.join.server", group.channelName()));
                text.set(Text.of("servers.join.group", group.userName()));
            }
        }
        known.set(true);
    }

    private void go(Destination there) {
        closed.set(true);
        navigator.open(there);
    }
}
