package chat.holt.wire;

import chat.holt.gateway.GatewayEvent;
import chat.holt.model.Channel;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lives through a connection with a fresh store and compares it with the snapshot that a later connection of the same
/// account got meanwhile.
final class Replay {
    /// Events and snapshot come over two sockets: this many ms they may be apart.
    private static final long SLACK = 1_500;

    private static final List<String> WHOLE = List.of("users", "servers", "channels", "members", "emojis");

    private final Connection lived;
    private final Connection late;
    private final Store store = new Store();
    private final Store expected = new Store();
    private final Set<String> doubtful = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private final Set<String> unpromised = new HashSet<>();
    private boolean mistaken;

    private Replay(Connection lived, Connection late) {
        this.lived = lived;
        this.late = late;
        store.onDoubtfulDelete(asked::add);
        expected.apply(late.ready());
    }

    /// Compares each connection with all later ones of its account.
    static void check(List<Connection> connections, Findings findings) {
        List<Connection> whole = connections.stream()
                .filter(connection -> WHOLE.stream().allMatch(connection.snapshot()::has))
                .filter(connection -> !connection.account().isEmpty())
                .toList();
        for (Connection lived : whole) {
            for (Connection late : whole) {
                if (lived != late
                        && lived.account().equals(late.account())
                        && lived.start() < late.start()
                        && lived.end() >= late.start()) {
                    new Replay(lived, late).run(findings);
                }
            }
        }
    }

    private void run(Findings findings) {
        Map<String, String> nearest = null;
        for (Connection.Event event : lived.events()) {
            if (event.at() > late.start() - SLACK) {
                Map<String, String> differences = differences();
                if (differences.isEmpty()) {
                    findings.replayed++;
                    return;
                }
                if (event.at() > late.start() + SLACK) {
                    break;
                }
                nearest = nearest == null || event.at() <= late.start() ? differences : nearest;
            }
            apply(event.event());
        }
        Map<String, String> last = differences();
        if (last.isEmpty()) {
            findings.replayed++;
            return;
        }
        (nearest == null ? last : nearest)
                .forEach(
                        (name, text) -> findings.wrong(lived.place() + " against " + late.place(), name + ": " + text));
    }

    private void apply(GatewayEvent event) {
        note(event);
        asked.clear();
        store.apply(event);
        // Where the client would ask the API, the later snapshot tells.
        Set<String> there = channels(expected);
        asked.stream().filter(id -> !there.contains(id)).forEach(store.replies()::channelGone);
        doubtful.addAll(asked);
    }

    /// After these the gateway shows too many or too few channels until the next connection (`gateway.md §5`).
    private void note(GatewayEvent event) {
        switch (event) {
            case GatewayEvent.Bulk bulk -> bulk.events().forEach(this::note);
            case GatewayEvent.UserRelationship ignored -> mistaken = true;
            case GatewayEvent.ServerRoleRanksUpdate ranks -> unpromised.add(ranks.id());
            case GatewayEvent.ServerUpdate update when update.patch().has("owner") -> unpromised.add(update.id());
            default -> {}
        }
    }

    private Map<String, String> differences() {
        Set<String> here = channels(store);
        Set<String> there = channels(expected);
        Set<String> both = new TreeSet<>(here);
        both.retainAll(there);
        // The gateway tells nothing more of a channel that it hides by mistake.
        both.removeAll(doubtful);
        Set<String> watched = lived.ready().users().stream().map(User::id).collect(Collectors.toSet());
        Map<String, String> different =
                Outcome.differences(Outcome.of(expected, watched, both), Outcome.of(store, watched, both));
        there.stream()
                .filter(id -> !here.contains(id) && !mayBeHidden(id))
                .forEach(id -> different.put("channel " + id, "snapshot has it, events did not show it"));
        here.stream()
                .filter(id -> !there.contains(id) && !mayBeShown(id))
                .forEach(id -> different.put("channel " + id, "events show it, snapshot lacks it"));
        return different;
    }

    private boolean mayBeHidden(String id) {
        String server = serverOf(expected, id);
        return doubtful.contains(id) || server != null && (mistaken || unpromised.contains(server));
    }

    private boolean mayBeShown(String id) {
        String server = serverOf(store, id);
        return server != null
                && (mistaken || unpromised.contains(server))
                && !store.rights().channel(id).has(Permission.VIEW_CHANNEL);
    }

    private static @Nullable String serverOf(Store store, String id) {
        Channel channel = store.channel(id).get();
        return channel == null ? null : channel.server();
    }

    private static Set<String> channels(Store store) {
        Set<String> ids = new TreeSet<>();
        store.conversations().forEach(cell -> ids.add(cell.id()));
        for (Cell<Server> server : store.servers()) {
            store.channelsOf(server.id()).forEach(cell -> ids.add(cell.id()));
        }
        return ids;
    }
}
