package chat.holt.ui.members;

import chat.holt.commands.Attempt;
import chat.holt.commands.MemberCommands;
import chat.holt.commands.MemberRoll;
import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Anchor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The members of one server: hoisted roles in rank order, then who is online, then the others; by name within each.
///
/// Rows are put in order at the pace of [MemberRoll]; looks of rows change at once.
public final class MemberListViewModel implements MemberRows {
    private final Store store;
    private final String serverId;
    private final MemberActions actions;
    private final Cell<Server> server;
    private final Map<Cell<Member>, MemberEntry> entries = new HashMap<>();
    private final ObservableList<MemberRow> rows = FXCollections.observableArrayList();
    private final MemberRoll roll;
    private final List<MemberEntry> sorted = new ArrayList<>();
    private List<String> groups = List.of();
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable Server groupedBy;

    public MemberListViewModel(
            Store store,
            MemberCommands commands,
            String serverId,
            MemberActions actions,
            InstantSource clock,
            Delays delays) {
        this.store = store;
        this.serverId = serverId;
        this.actions = actions;
        this.server = store.server(serverId);
        this.roll = new MemberRoll(store, commands, serverId, clock, delays, this::order);
        roll.start();
    }

    /// Headings and members in order.
    @Override
    public ObservableList<MemberRow> rows() {
        return rows;
    }

    @Override
    public Attempt fetch() {
        return roll.fetch();
    }

    @Override
    public void load() {
        roll.load();
    }

    @Override
    public List<MenuAction> actions(String userId) {
        return actions.of(serverId, userId);
    }

    @Override
    public void show(String userId, Anchor beside) {
        actions.show(serverId, userId, beside);
    }

    @Override
    public String removal(boolean forGood) {
        return forGood ? MemberActions.BAN : MemberActions.KICK;
    }

    @Override
    public void close() {
        roll.close();
    }

    private void order() {
        boolean changed = regroup();
        changed |= forgetLeft();
        for (Cell<Member> cell : store.membersOf(serverId)) {
            MemberEntry entry = entries.get(cell);
            if (entry == null) {
                entry = new MemberEntry(server, cell, store.user(cell.id()));
                entries.put(cell, entry);
                sorted.add(entry);
            }
            changed |= entry.refresh(places);
        }
        if (changed) {
            sorted.sort(MemberEntry.ORDER);
            show();
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
        places.clear();
        groups.forEach(role -> places.put(role, places.size()));
        return true;
    }

    private boolean forgetLeft() {
        boolean left = sorted.removeIf(MemberEntry::gone);
        if (left) {
            entries.values().removeIf(MemberEntry::gone);
        }
        return left;
    }

    private void show() {
        List<MemberRow> next = new ArrayList<>(sorted.size() + groups.size() + 2);
        for (int start = 0; start < sorted.size(); ) {
            int group = sorted.get(start).group();
            int end = start;
            while (end < sorted.size() && sorted.get(end).group() == group) {
                end++;
            }
            next.add(new MemberRow.Heading(title(group), end - start));
            sorted.subList(start, end).forEach(entry -> next.add(entry.row()));
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
