package chat.holt.ui.serversettings.members;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.commands.MemberRoll;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.SelectableRows;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// All members of a server in one table. Filtering and sorting happen here and in memory: a text filter over 100,000
/// members takes a few milliseconds. Events are put in order at the pace of [MemberRoll].
public final class MembersViewModel implements SelectableRows<TableMember> {
    private static final Duration WEEK = Duration.ofDays(7);
    private final Store store;
    private final MemberCommands commands;
    private final String serverId;
    private final BiFunction<String, String, List<MenuAction>> actions;
    private final InstantSource clock;
    private final Cell<Server> server;
    private final Map<String, Entry> entries = new HashMap<>();
    private List<TableMember> sorted = new ArrayList<>();
    private final ObservableList<TableMember> rows = FXCollections.observableArrayList();
    private final ObservableSet<String> selected = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObjectProperty<MemberFilter> filter = new SimpleObjectProperty<>(MemberFilter.NONE);
    private final ObjectProperty<MemberSort> sort =
            new SimpleObjectProperty<>(new MemberSort(MemberSort.Column.JOINED, true));
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>(new Totals(0, 0, 0));
    private final MemberRoll roll;
    private final Delays delays;
    private Subscription untilTimeout = Subscription.EMPTY;
    private final Subscription subscriptions;
    private @Nullable Server shownServer;

    /// How many there are, whatever the filter.
    ///
    /// @param recent who joined within a week
    public record Totals(int all, int online, int recent) {}

    /// What a row was made of; made anew when one of the records was replaced.
    private record Entry(Member member, @Nullable User user, TableMember row) {}

    /// @param actions what can be done to a member: server id and user id to menu actions
    public MembersViewModel(
            Store store,
            MemberCommands commands,
            String serverId,
            BiFunction<String, String, List<MenuAction>> actions,
            InstantSource clock,
            Delays delays) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.actions = actions;
        this.clock = clock;
        this.delays = delays;
        this.server = store.server(serverId);
        roll = new MemberRoll(store, commands, serverId, clock, delays, this::takeOver);
        subscriptions = Subscription.combine(filter.subscribe(this::show), sort.subscribe(() -> {
            sort.get().sort(sorted);
            show();
        }));
        roll.start();
    }

    /// Members that pass the filter, in order.
    @Override
    public ObservableList<TableMember> rows() {
        return rows;
    }

    public ObjectProperty<MemberFilter> filter() {
        return filter;
    }

    public ObjectProperty<MemberSort> sort() {
        return sort;
    }

    public ReadOnlyObjectProperty<Totals> totals() {
        return totals.getReadOnlyProperty();
    }

    /// The server's roles, highest first, to filter by.
    public List<Role> roles() {
        Server now = server.get();
        return now == null ? List.of() : now.rolesByRank();
    }

    /// Ids of the selected members, in the order of selection. Who leaves the server leaves the selection; who is only
    /// filtered out stays in it.
    @Override
    public ObservableSet<String> selected() {
        return selected;
    }

    /// How fetching the list goes.
    public Attempt fetch() {
        return roll.fetch();
    }

    /// Fetches the list, unless it is already on its way.
    public void load() {
        roll.load();
    }

    /// What can be done to one member, ready for a menu.
    public List<MenuAction> actions(String userId) {
        return actions.apply(serverId, userId);
    }

    /// The name of a member as the table shows it; the id of somebody unknown.
    String name(String userId) {
        Entry entry = entries.get(userId);
        return entry == null ? userId : entry.row().name();
    }

    Store store() {
        return store;
    }

    MemberCommands commands() {
        return commands;
    }

    String serverId() {
        return serverId;
    }

    Instant now() {
        return clock.instant();
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
        roll.close();
        untilTimeout.unsubscribe();
    }

    private void takeOver() {
        boolean rolesChanged = rolesReplaced();
        boolean changed = rolesChanged;
        Set<String> present = new HashSet<>();
        for (Cell<Member> cell : store.membersOf(serverId)) {
            Member member = cell.get();
            if (member == null) {
                continue;
            }
            String id = member.id().user();
            present.add(id);
            User user = store.user(id).get();
            Entry known = entries.get(id);
            if (known == null || !same(known, member, user)) {
                entries.put(id, new Entry(member, user, TableMember.of(shownServer, member, user)));
                changed = true;
            } else if (rolesChanged) {
                entries.put(id, new Entry(member, user, known.row().withRolesOf(shownServer, member)));
            }
        }
        changed |= entries.keySet().retainAll(present);
        if (changed) {
            selected.retainAll(present);
            sorted = inLastOrder();
            sort.get().sort(sorted);
            count();
            show();
        }
    }

    /// All rows, those known before in the order they had: what is nearly in order is sorted much faster.
    private List<TableMember> inLastOrder() {
        Map<String, TableMember> rest = new LinkedHashMap<>();
        entries.forEach((id, entry) -> rest.put(id, entry.row()));
        List<TableMember> next = new ArrayList<>(entries.size());
        for (TableMember before : sorted) {
            TableMember row = rest.remove(before.userId());
            if (row != null) {
                next.add(row);
            }
        }
        next.addAll(rest.values());
        return next;
    }

    /// Whether roles changed; the rest of the server does not show in the table.
    private boolean rolesReplaced() {
        Server before = shownServer;
        shownServer = server.get();
        return before == null || shownServer == null || !before.roles().equals(shownServer.roles());
    }

    @SuppressWarnings("ReferenceEquality") // records are replaced as a whole; comparing 100,000 would cost too much
    private static boolean same(Entry entry, Member member, @Nullable User user) {
        return entry.member() == member && entry.user() == user;
    }

    private void count() {
        var weekAgo = clock.instant().minus(WEEK);
        int online = 0;
        int recent = 0;
        for (TableMember row : sorted) {
            online += row.presence() == PresenceState.OFFLINE ? 0 : 1;
            recent += row.joined().isAfter(weekAgo) ? 1 : 0;
        }
        totals.set(new Totals(sorted.size(), online, recent));
    }

    /// Looks again when the next timeout ends.
    private Subscription nextEnd() {
        Instant now = clock.instant();
        return sorted.stream()
                .map(TableMember::timeout)
                .filter(end -> end != null && end.isAfter(now))
                .min(Comparator.naturalOrder())
                .map(end -> delays.after(Duration.between(now, end), this::show))
                .orElse(Subscription.EMPTY);
    }

    private void show() {
        untilTimeout.unsubscribe();
        untilTimeout = filter.get().timedOut() ? nextEnd() : Subscription.EMPTY;
        var passes = Objects.requireNonNull(filter.get()).at(clock.instant());
        List<TableMember> next = new ArrayList<>();
        for (TableMember row : sorted) {
            if (passes.test(row)) {
                next.add(row);
            }
        }
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }
}
