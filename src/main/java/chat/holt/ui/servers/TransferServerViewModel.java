package chat.holt.ui.servers;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.identity.IdentityCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Giving a server of yours to one of its members, for good.
public final class TransferServerViewModel {
    private final Store store;
    private final Commands commands;
    private final Consumer<String> toast;
    private final Cell<Server> server;
    private final String name;
    private final IdentityCheck identity;
    private final Reason reason = Reason.ofAudit();
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Heir> chosen = new SimpleObjectProperty<>();
    private final ObservableList<Heir> shown = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
    private final Attempt attempt = new Attempt();
    private List<Heir> all = List.of();

    /// @param toast shows a short text when it is done
    public TransferServerViewModel(Store store, Commands commands, String serverId, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.toast = toast;
        this.server = store.server(serverId);
        Server now = server.get();
        this.name = now == null ? "" : now.name();
        this.identity = new IdentityCheck(commands.security()::methods, commands.security()::confirm);
        filter.subscribe(this::show);
        commands.members().loadMembers(serverId).onDone(() -> {
            loading.set(false);
            list();
        });
        list();
    }

    public String name() {
        return name;
    }

    public IdentityCheck identity() {
        return identity;
    }

    public Reason reason() {
        return reason;
    }

    /// Part of a name or tag.
    public StringProperty filter() {
        return filter;
    }

    /// Members who may have the server and pass the filter, by name.
    public ObservableList<Heir> heirs() {
        return shown;
    }

    /// Whether there may be more members than are known.
    public ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /// Who gets the server; null until one is chosen.
    public ObjectProperty<@Nullable Heir> chosen() {
        return chosen;
    }

    /// The server's name, as typed.
    public StringProperty typed() {
        return typed;
    }

    public Attempt attempt() {
        return attempt;
    }

    /// Whether somebody is chosen, the name is right and who you are is answered.
    public BooleanExpression canSubmit() {
        BooleanExpression named = BooleanExpression.booleanExpression(
                typed.map(text -> text.strip().equals(name.strip())));
        return identity.ready().and(named).and(chosen.isNotNull()).and(reason.valid());
    }

    /// Gives the server away.
    public void submit() {
        Heir heir = chosen.get();
        if (heir == null || !canSubmit().get()) {
            return;
        }
        attempt.run(
                () -> identity.ticket()
                        .then(ticket ->
                                commands.servers().transfer(server.id(), heir.userId(), ticket, reason.value())),
                done -> toast.accept(Text.of("servers.transfer.done", name, heir.name())));
    }

    /// Bots cannot own servers (`rest.md §10`).
    private void list() {
        List<Heir> heirs = new ArrayList<>();
        for (Cell<Member> cell : store.membersOf(server.id())) {
            Member member = cell.get();
            User user = member == null ? null : store.user(member.id().user()).get();
            if (member != null
                    && user != null
                    && user.bot() == null
                    && !user.id().equals(store.myId())) {
                heirs.add(Heir.of(member, user));
            }
        }
        heirs.sort(Comparator.comparing((Heir heir) -> heir.name().toLowerCase(Locale.ROOT))
                .thenComparing(Heir::userId));
        all = heirs;
        show();
    }

    private void show() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        Heir kept = chosen.get();
        shown.setAll(all.stream().filter(heir -> heir.matches(wanted)).toList());
        chosen.set(kept != null && shown.contains(kept) ? kept : null);
    }
}
