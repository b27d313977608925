package chat.holt.ui.serversettings;

import chat.holt.commands.Failure;
import chat.holt.commands.MemberCommands;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Lifting one ban.
public final class UnbanViewModel {
    private final MemberCommands commands;
    private final String serverId;
    private final BanRow ban;
    private final Runnable done;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /// @param done runs when the ban was lifted
    UnbanViewModel(MemberCommands commands, String serverId, BanRow ban, Runnable done) {
        this.commands = commands;
        this.serverId = serverId;
        this.ban = ban;
        this.done = done;
    }

    public BanRow ban() {
        return ban;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Turns true when it is done.
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// Why it was refused; empty before.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Lifts the ban.
    public void submit() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        error.set("");
        commands.unban(serverId, ban.userId())
                .onDone(() -> busy.set(false))
                .onFailure(problem -> error.set(Failure.of(problem).text()))
                .onSuccess(lifted -> {
                    done.run();
                    closed.set(true);
                });
    }
}
