package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.SecurityCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Group;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.identity.IdentityCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Disabling or deleting the account (`rest.md §2`): what it means, who you are, and your name typed.
final class EndAccountViewModel {
    private final Store store;
    private final SecurityCommands commands;
    private final Way way;
    private final boolean mails;
    private final Consumer<String> toast;
    private final IdentityCheck identity;
    private final StringProperty typed = new SimpleStringProperty("");
    private final String name;
    private final Attempt attempt = new Attempt();

    enum Way {
        /// Nobody can sign in any more.
        DISABLE,
        /// As disabled, and seven days later gone.
        DELETE
    }

    /// @param mails whether the instance asks by e-mail before it deletes
    /// @param toast shows a short text when it is done
    EndAccountViewModel(Store store, SecurityCommands commands, Way way, boolean mails, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.way = way;
        this.mails = mails;
        this.toast = toast;
        identity = new IdentityCheck(commands::methods, commands::confirm);
        User me = store.me().get();
        name = me == null ? "" : me.username();
    }

    Way way() {
        return way;
    }

    /// The name to type.
    String name() {
        return name;
    }

    IdentityCheck identity() {
        return identity;
    }

    StringProperty typed() {
        return typed;
    }

    Attempt attempt() {
        return attempt;
    }

    BooleanExpression canSubmit() {
        return identity.ready()
                .and(BooleanExpression.booleanExpression(
                        typed.map(text -> text.strip().equals(name))));
    }

    /// What will happen, in order.
    List<String> consequences() {
        List<String> said = new ArrayList<>();
        if (way == Way.DELETE) {
            said.add(Text.of(mails ? "account.delete.mail" : "account.delete.now"));
        }
        said.add(Text.of("account.end.sessions"));
        said.add(Text.of(way == Way.DISABLE ? "account.disable.back" : "account.delete.back"));
        List<String> servers = store.servers().stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .filter(server -> server.owner().equals(store.myId()))
                .map(Server::name)
                .toList();
        if (!servers.isEmpty()) {
            said.add(Text.of("account.end.servers", servers.size(), String.join(", ", servers)));
        }
        List<String> groups = store.conversations().stream()
                .map(Cell::get)
                .filter(channel ->
                        channel instanceof Group group && group.owner().equals(store.myId()))
                .map(channel -> ((Group) channel).name())
                .toList();
        if (!groups.isEmpty()) {
            said.add(Text.of("account.end.groups", groups.size(), String.join(", ", groups)));
        }
        return said;
    }

    void submit() {
        if (!canSubmit().get()) {
            return;
        }
        attempt.run(
                () -> identity.ticket()
                        .then(ticket -> way == Way.DISABLE ? commands.disable(ticket) : commands.delete(ticket)),
                done -> toast.accept(Text.of(
                        way == Way.DISABLE
                                ? "account.disable.done"
                                : mails ? "account.delete.mailed" : "account.delete.done")),
                identity::place);
    }
}
