package chat.holt.store;

import chat.holt.json.Patch;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Message;
import chat.holt.model.PermissionOverride;
import chat.holt.model.SavedMessages;
import chat.holt.model.Server;
import chat.holt.model.SystemMessage;
import chat.holt.model.TextChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Channels, those of each server in its order, and the conversations with the latest first (`gateway.md §6.3`,
/// `client-behaviour.md §8`).
final class Channels {
    private static final Comparator<Cell<Channel>> LATEST_FIRST =
            Comparator.comparing(Channels::latest, Comparator.reverseOrder());

    private final Table<Channel> table;
    private final Unreads unreads;
    private final Map<String, ObservableList<Cell<Channel>>> byServer = new HashMap<>();
    private final ObservableList<Cell<Channel>> conversations = FXCollections.observableArrayList();

    Channels(Revision revision, Unreads unreads) {
        this.table = new Table<>(revision);
        this.unreads = unreads;
    }

    Cell<Channel> cell(String id) {
        return table.cell(id);
    }

    @Nullable
    Channel get(String id) {
        return table.get(id);
    }

    ObservableList<Cell<Channel>> ofServer(String serverId) {
        return byServer.computeIfAbsent(serverId, id -> FXCollections.observableArrayList());
    }

    /// Active direct messages and groups.
    ObservableList<Cell<Channel>> conversations() {
        return conversations;
    }

    @Nullable
    Cell<Channel> savedMessages() {
        return table.cells().stream()
                .filter(cell -> cell.get() instanceof SavedMessages)
                .findFirst()
                .orElse(null);
    }

    /// Direct messages with the user.
    List<String> withPartner(String userId, String myId) {
        return table.cells().stream()
                .filter(cell -> cell.get() instanceof DirectMessage direct
                        && direct.partner(myId).equals(userId))
                .map(Cell::id)
                .toList();
    }

    /// Ids of all known channels.
    List<String> ids() {
        return table.cells().stream()
                .filter(cell -> cell.get() != null)
                .map(Cell::id)
                .toList();
    }

    /// A channel of a snapshot.
    void put(Channel channel) {
        show(table.put(channel.id(), withNewest(channel)));
    }

    /// A new, refreshed or newly visible channel. The gateway sends what it cached long ago, so the slowmode known here
    /// stays (`gateway.md §5`).
    void create(Channel channel) {
        Channel newest = withNewest(channel);
        put(
                newest instanceof TextChannel text && table.get(channel.id()) instanceof TextChannel known
                        ? text.withSlowmode(known.slowmode())
                        : newest);
    }

    void fill(Channel channel, long since) {
        Cell<Channel> cell = table.cell(channel.id());
        cell.fill(withNewest(channel), since);
        show(cell);
    }

    boolean update(String id, Patch patch) {
        return change(id, patch::applyTo);
    }

    /// A message was sent: it is the newest, and its conversation is open again (`gateway.md §6.2`).
    void sent(Message message) {
        change(message.channel(), channel -> {
            Channel active =
                    channel instanceof DirectMessage direct && !direct.active() ? direct.withActive(true) : channel;
            Channel owned = message.system() instanceof SystemMessage.ChannelOwnershipChanged change
                            && active instanceof Group group
                    ? group.withOwner(change.to())
                    : active;
            String newest = owned.lastMessageId();
            return newest == null || newest.compareTo(message.id()) < 0 ? owned.withLastMessageId(message.id()) : owned;
        });
    }

    /// Shows a direct message again, which the server only does with the next message.
    void open(String id) {
        change(id, channel -> channel instanceof DirectMessage direct ? direct.withActive(true) : channel);
    }

    boolean join(String id, String userId) {
        return recipients(id, users -> {
            if (!users.contains(userId)) {
                users.add(userId);
            }
        });
    }

    boolean leave(String id, String userId) {
        return recipients(id, users -> users.remove(userId));
    }

    boolean remove(String id) {
        Channel channel = table.get(id);
        if (channel == null) {
            return false;
        }
        Cell<Channel> cell = table.cell(id);
        conversations.remove(cell);
        if (channel.server() != null) {
            ofServer(channel.server()).remove(cell);
        }
        table.remove(id);
        unreads.changed(id, null);
        return true;
    }

    void stripRole(String serverId, String roleId) {
        for (Cell<Channel> cell : List.copyOf(ofServer(serverId))) {
            if (cell.get() instanceof TextChannel channel
                    && channel.rolePermissions().containsKey(roleId)) {
                Map<String, PermissionOverride> overrides = new LinkedHashMap<>(channel.rolePermissions());
                overrides.remove(roleId);
                change(channel.id(), old -> channel.withRolePermissions(overrides));
            }
        }
    }

    /// Orders a server's channels as it does; ids it does not list go last.
    void arrange(Server server) {
        Map<String, Integer> places = new HashMap<>();
        for (String id : server.channels()) {
            places.put(id, places.size());
        }
        ObservableList<Cell<Channel>> list = ofServer(server.id());
        List<Cell<Channel>> target = new ArrayList<>(list);
        target.sort(Comparator.comparing((Cell<Channel> cell) -> places.getOrDefault(cell.id(), Integer.MAX_VALUE))
                .thenComparing(Cell::id));
        Lists.become(list, target);
    }

    private boolean recipients(String id, Consumer<List<String>> edit) {
        if (!(table.get(id) instanceof Group group)) {
            return false;
        }
        List<String> users = new ArrayList<>(group.recipients());
        edit.accept(users);
        return change(id, old -> group.withRecipients(users));
    }

    private boolean change(String id, UnaryOperator<Channel> change) {
        boolean known = table.update(id, change);
        if (known) {
            show(table.cell(id));
        }
        return known;
    }

    private void show(Cell<Channel> cell) {
        Channel channel = cell.get();
        if (channel == null) {
            return;
        }
        if (channel.server() != null) {
            ObservableList<Cell<Channel>> list = ofServer(channel.server());
            if (!list.contains(cell)) {
                list.add(cell);
            }
        } else if (channel instanceof Group || channel instanceof DirectMessage direct && direct.active()) {
            Lists.place(conversations, cell, LATEST_FIRST);
        } else {
            conversations.remove(cell);
        }
        unreads.changed(channel.id(), channel);
    }

    /// The server stores last messages with delay, so a newer one known here stays.
    private Channel withNewest(Channel channel) {
        Channel known = table.get(channel.id());
        String newest = known == null ? null : known.lastMessageId();
        String told = channel.lastMessageId();
        return newest != null && (told == null || newest.compareTo(told) > 0)
                ? channel.withLastMessageId(newest)
                : channel;
    }

    private static String latest(Cell<Channel> cell) {
        Channel channel = cell.get();
        String newest = channel == null ? null : channel.lastMessageId();
        return Objects.requireNonNullElse(newest, cell.id());
    }
}
