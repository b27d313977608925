package chat.holt.ui.usersettings.identity;

import chat.holt.commands.Commands;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.Server;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.settings.Draft;
import chat.holt.ui.kit.settings.SettingsPage;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Your identities: the servers you are in, and who you are in the one chosen. Another is chosen only when nothing is
/// unsaved.
public final class IdentitiesViewModel implements SettingsPage, Draft {
    private final Store store;
    private final Commands commands;
    private final UserLimits limits;
    private final ObservableList<String> serverIds = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable IdentityViewModel> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final ObservableValue<Boolean> busy =
            chosen.flatMap(IdentityViewModel::busy).orElse(false);
    private final ObservableValue<String> error =
            chosen.flatMap(IdentityViewModel::error).orElse("");
    private final Subscription batches;
    private Subscription following = Subscription.EMPTY;

    /// @param limits of your uploads
    public IdentitiesViewModel(Store store, Commands commands, UserLimits limits) {
        this.store = store;
        this.commands = commands;
        this.limits = limits;
        batches = store.onBatchEnd(this::list);
        list();
    }

    /// Ids of the servers you are in, as the rail lists them.
    public ObservableList<String> serverIds() {
        return serverIds;
    }

    /// How a server reads.
    public String serverName(String serverId) {
        Server server = store.server(serverId).get();
        return server == null ? "" : server.name();
    }

    /// Who you are in the server chosen; null without servers.
    public ReadOnlyObjectProperty<@Nullable IdentityViewModel> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Goes to another server, unless something is unsaved or you are not in it.
    public void choose(String serverId) {
        IdentityViewModel now = chosen.get();
        if (!changes.isEmpty()
                || !serverIds.contains(serverId)
                || now != null && now.serverId().equals(serverId)) {
            return;
        }
        show(new IdentityViewModel(store, commands, serverId, limits));
    }

    @Override
    public ObservableList<String> changes() {
        return changes;
    }

    @Override
    public ObservableValue<Boolean> busy() {
        return busy;
    }

    @Override
    public ObservableValue<String> error() {
        return error;
    }

    @Override
    public void reset() {
        IdentityViewModel now = chosen.get();
        if (now != null) {
            now.reset();
        }
    }

    @Override
    public void save() {
        IdentityViewModel now = chosen.get();
        if (now != null) {
            now.save();
        }
    }

    @Override
    public void close() {
        batches.unsubscribe();
        show(null);
    }

    private void list() {
        List<String> now = store.servers().stream().map(Cell::id).toList();
        if (!serverIds.equals(now)) {
            serverIds.setAll(now);
        }
        IdentityViewModel shown = chosen.get();
        if (shown == null || !now.contains(shown.serverId())) {
            show(now.isEmpty() ? null : new IdentityViewModel(store, commands, now.getFirst(), limits));
        }
    }

    private void show(@Nullable IdentityViewModel next) {
        following.unsubscribe();
        IdentityViewModel before = chosen.get();
        chosen.set(next);
        if (before != null) {
            before.close();
        }
        changes.clear();
        following = next == null ? Subscription.EMPTY : next.changes().subscribe(() -> changes.setAll(next.changes()));
    }
}
