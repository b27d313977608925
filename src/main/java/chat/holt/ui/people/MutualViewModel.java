package chat.holt.ui.people;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Group;
import chat.holt.model.MutualResponse;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.LiveRows;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.navigation.Destination;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What you and a user have in common: friends, servers and groups (`rest.md §6`, mutual). It is fetched once asked
/// for; names and pictures follow the store.
public final class MutualViewModel {

    private final PeopleContext context;
    private final Store store;
    private final String userId;
    private final Attempt fetch = new Attempt();
    private final LiveRows<String, MutualRow> friends = new LiveRows<>(this::friend, id -> List.of(user(id)));
    private final LiveRows<String, MutualRow> servers = new LiveRows<>(this::server, id -> List.of(serverCell(id)));
    private final LiveRows<String, MutualRow> groups = new LiveRows<>(this::group, id -> List.of(channel(id)));

    MutualViewModel(PeopleContext context, String userId) {
        this.context = context;
        this.store = context.store();
        this.userId = userId;
    }

    /// Friends of yours who are theirs too, by name.
    public ObservableList<MutualRow> friends() {
        return friends.rows();
    }

    /// Servers both are on, in your order.
    public ObservableList<MutualRow> servers() {
        return servers.rows();
    }

    /// Groups both are in.
    public ObservableList<MutualRow> groups() {
        return groups.rows();
    }

    /// How fetching goes.
    public Attempt fetch() {
        return fetch;
    }

    /// Fetches them.
    public void load() {
        fetch.run(this::ask, this::show);
    }

    /// Whom one may not see, one has nothing in common with as far as one may know.
    private Task<MutualResponse> ask() {
        Task<MutualResponse> task = new Task<>();
        context.commands().users().loadMutual(userId).onSuccess(task::succeed).onFailure(problem -> {
            if (Failure.of(problem).refused()) {
                task.succeed(new MutualResponse(List.of(), List.of(), List.of(), Map.of()));
            } else {
                task.fail(problem);
            }
        });
        return task;
    }

    /// Opens what a row stands for: a friend's profile, a server or a group.
    public void open(MutualRow row) {
        context.navigator()
                .open(
                        switch (row.kind()) {
                            case FRIEND -> new Destination.UserProfile(row.id(), null);
                            case SERVER -> new Destination.OpenServer(row.id());
                            case GROUP -> new Destination.OpenChannel(row.id());
                        });
    }

    void close() {
        friends.close();
        servers.close();
        groups.close();
    }

    private void show(MutualResponse mutual) {
        mutual.users().forEach(context.commands().users()::resolve);
        friends.show(mutual.users().stream()
                .sorted(Comparator.comparing(id -> friend(id).name(), String.CASE_INSENSITIVE_ORDER))
                .toList());
        servers.show(store.servers().stream()
                .map(cell -> cell.id())
                .filter(mutual.servers()::contains)
                .toList());
        groups.show(mutual.channels().stream()
                .filter(id -> store.channel(id).get() instanceof Group)
                .toList());
    }

    private ObservableValue<@Nullable User> user(String id) {
        return store.user(id);
    }

    private ObservableValue<@Nullable Server> serverCell(String id) {
        return store.server(id);
    }

    private ObservableValue<@Nullable Channel> channel(String id) {
        return store.channel(id);
    }

    private MutualRow friend(String id) {
        User user = store.user(id).get();
        return new MutualRow(
                MutualRow.Kind.FRIEND,
                id,
                user == null ? Text.of("chat.unknownUser") : user.name(),
                user == null ? "" : user.tag(),
                user == null ? null : user.avatar(),
                PresenceState.of(user));
    }

    private MutualRow server(String id) {
        Server server = store.server(id).get();
        return new MutualRow(
                MutualRow.Kind.SERVER,
                id,
                server == null ? "" : server.name(),
                server != null && server.owner().equals(userId) ? Text.of("people.owner") : "",
                server == null ? null : server.icon(),
                null);
    }

    private MutualRow group(String id) {
        return store.channel(id).get() instanceof Group group
                ? new MutualRow(
                        MutualRow.Kind.GROUP,
                        id,
                        group.name(),
                        Text.of("people.groupSize", group.recipients().size()),
                        group.icon(),
                        null)
                : new MutualRow(MutualRow.Kind.GROUP, id, "", "", null, null);
    }
}
