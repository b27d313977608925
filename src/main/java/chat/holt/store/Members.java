package chat.holt.store;

import chat.holt.model.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The known members of each server. Lists are in no particular order, which makes leaving cheap in large ones.
final class Members {
    private final Map<String, OfServer> servers = new HashMap<>();
    private final Revision revision;

    Members(Revision revision) {
        this.revision = revision;
    }

    Cell<Member> cell(String serverId, String userId) {
        return of(serverId).table.cell(userId);
    }

    ObservableList<Cell<Member>> list(String serverId) {
        return of(serverId).list;
    }

    /// Whether the whole member list was loaded since the connection was made.
    ReadOnlyBooleanProperty complete(String serverId) {
        return of(serverId).complete.getReadOnlyProperty();
    }

    void put(Member member) {
        OfServer server = of(member.id().server());
        server.show(server.table.put(member.id().user(), member));
    }

    boolean update(String serverId, String userId, UnaryOperator<Member> change) {
        return of(serverId).table.update(userId, change);
    }

    boolean remove(String serverId, String userId) {
        OfServer server = of(serverId);
        server.hide(server.table.cell(userId));
        return server.table.remove(userId);
    }

    /// Takes a role from everyone who has it, as the server does silently (`gateway.md §6.4`).
    void stripRole(String serverId, String roleId) {
        OfServer server = of(serverId);
        for (Cell<Member> cell : List.copyOf(server.list)) {
            Member member = cell.get();
            if (member != null && member.roles().contains(roleId)) {
                List<String> roles =
                        member.roles().stream().filter(id -> !id.equals(roleId)).toList();
                server.table.put(cell.id(), withRoles(member, roles));
            }
        }
    }

    void removeServer(String serverId) {
        OfServer server = of(serverId);
        server.complete.set(false);
        server.list.clear();
        server.places.clear();
        server.table.cells().forEach(cell -> cell.set(null, revision.current()));
    }

    /// A new connection has missed joins and leaves.
    void reconnected() {
        servers.values().forEach(server -> server.complete.set(false));
    }

    /// Members from a reply; if these are all, the others have left.
    void fill(String serverId, List<Member> members, boolean all, long since) {
        of(serverId).fill(members, all, since);
    }

    private OfServer of(String serverId) {
        return servers.computeIfAbsent(serverId, id -> new OfServer(revision));
    }

    private static Member withRoles(Member member, List<String> roles) {
        return new Member(
                member.id(),
                member.joinedAt(),
                member.nickname(),
                member.pronouns(),
                member.avatar(),
                roles,
                member.timeout(),
                member.canPublish(),
                member.canReceive(),
                member.unknown());
    }

    private static final class OfServer {
        final Table<Member> table;
        final ObservableList<Cell<Member>> list = FXCollections.observableArrayList();
        final Map<Cell<Member>, Integer> places = new HashMap<>();
        final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

        OfServer(Revision revision) {
            table = new Table<>(revision);
        }

        void show(Cell<Member> cell) {
            if (places.putIfAbsent(cell, list.size()) == null) {
                list.add(cell);
            }
        }

        /// Fills the gap with the last one: nothing moves in a list of thousands.
        void hide(Cell<Member> cell) {
            Integer place = places.remove(cell);
            if (place == null) {
                return;
            }
            int last = list.size() - 1;
            if (place != last) {
                Cell<Member> moved = list.get(last);
                places.put(moved, place);
                list.set(place, moved);
            }
            list.remove(last);
        }

        void fill(List<Member> members, boolean all, long since) {
            Set<Cell<Member>> named = new HashSet<>();
            List<Cell<Member>> added = new ArrayList<>();
            for (Member member : members) {
                Cell<Member> cell = table.cell(member.id().user());
                cell.fill(member, since);
                named.add(cell);
                if (cell.get() != null && places.putIfAbsent(cell, list.size() + added.size()) == null) {
                    added.add(cell);
                }
            }
            list.addAll(added);
            if (all) {
                List.copyOf(list).stream()
                        .filter(cell -> !named.contains(cell) && cell.touched() <= since)
                        .forEach(cell -> {
                            hide(cell);
                            table.remove(cell.id());
                        });
                complete.set(true);
            }
        }
    }
}
