package chat.holt.ui.members;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The members of one server: hoisted roles in rank order, then who is online, then the others; by name within each.
///
/// Rows are put in order after a batch of events, but at most every [#PACE_MILLIS]: when a batch comes earlier, [#due]
/// turns true and whoever shows the list calls [#refresh] after that time. Looks of rows change at once.
public final class MemberListViewModel {
    /// Shortest time between two orderings, in milliseconds.
    public static final long PACE_MILLIS = 250;

    private final Store store;
    private final MemberCommands commands;
    private final String serverId;
    private final BiFunction<String, String, List<MenuAction>> actions;
    private final LongSupplier nanoTime;
    private final Cell<Server> server;
    private final Map<Cell<Member>, MemberEntry> entries = new HashMap<>();
    private final ObservableList<MemberRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper due = new ReadOnlyBooleanWrapper();
    private final Attempt fetch = new Attempt();
    private final Subscription batches;
    private final List<MemberEntry> order = new ArrayList<>();
    private List<String> groups = List.of();
    private @Nullable Server groupedBy;
    private long lastRefresh;

    /// @param actions what can be done to a member: server id and user id to menu actions
    /// @param nanoTime like [System#nanoTime]
    public MemberListViewModel(
            Store store,
            MemberCommands commands,
            String serverId,
            BiFunction<String, String, List<MenuAction>> actions,
            LongSupplier nanoTime) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.actions = actions;
        this.nanoTime = nanoTime;
        this.server = store.server(serverId);
        this.batches = store.onBatchEnd(this::batchEnded);
        refresh();
        load();
    }

    /// Headings and members in order.
    public ObservableList<MemberRow> rows() {
        return rows;
    }

    /// Whether events wait to be put in order.
    public ReadOnlyBooleanProperty due() {
        return due.getReadOnlyProperty();
    }

    /// How fetching the list goes.
    public Attempt fetch() {
        return fetch;
    }

    /// Fetches the list, unless it is already on its way.
    public void load() {
        fetch.run(() -> commands.loadMembers(serverId).onDone(this::refresh), loaded -> {});
    }

    /// What can be done to a member, ready for a menu.
    public List<MenuAction> actions(String userId) {
        return actions.apply(serverId, userId);
    }

    /// Puts the rows in order now.
    public void refresh() {
        due.set(false);
        lastRefresh = nanoTime.getAsLong();
        boolean changed = regroup();
        changed |= forgetLeft();
        for (Cell<Member> cell : store.membersOf(serverId)) {
            MemberEntry entry = entries.get(cell);
            if (entry == null) {
                entry = new MemberEntry(server, cell, store.user(cell.id()));
                entries.put(cell, entry);
                order.add(entry);
            }
            changed |= entry.refresh(groups);
        }
        if (changed) {
            order.sort(MemberEntry.ORDER);
            show();
        }
    }

    /// Ends listening. The view-model is of no use afterwards.
    public void close() {
        batches.unsubscribe();
    }

    private void batchEnded() {
        if (nanoTime.getAsLong() - lastRefresh >= PACE_MILLIS * 1_000_000) {
            refresh();
        } else {
            due.set(true);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the record is replaced as a whole
    private boolean regroup() {
        Server now = server.get();
        if (now == groupedBy) {
            return false;
        }
        groupedBy = now;
        groups = now == null
                ? List.of()
                : now.rolesByRank().stream().filter(Role::hoist).map(Role::id).toList();
        return true;
    }

    private boolean forgetLeft() {
        boolean left = order.removeIf(MemberEntry::gone);
        if (left) {
            entries.values().removeIf(MemberEntry::gone);
        }
        return left;
    }

    private void show() {
        List<MemberRow> next = new ArrayList<>(order.size() + groups.size() + 2);
        for (int start = 0; start < order.size(); ) {
            int group = order.get(start).group();
            int end = start;
            while (end < order.size() && order.get(end).group() == group) {
                end++;
            }
            next.add(new MemberRow.Heading(title(group), end - start));
            order.subList(start, end).forEach(entry -> next.add(entry.row()));
            start = end;
        }
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private String title(int group) {
        if (group < groups.size()) {
            Role role = groupedBy == null ? null : groupedBy.roles().get(groups.get(group));
            return role == null ? "" : role.name();
        }
        return Text.of(group == groups.size() ? "members.online" : "members.offline");
    }
}
