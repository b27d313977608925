package chat.holt.store;

import chat.holt.gateway.GatewayEvent.UserVoiceStateUpdate;
import chat.holt.json.Patch;
import chat.holt.model.ChannelVoiceState;
import chat.holt.model.UserVoiceState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Who is in which call (`gateway.md §6.6`).
final class Calls {
    private final Table<ChannelVoiceState> table;

    Calls(Revision revision) {
        table = new Table<>(revision);
    }

    Cell<ChannelVoiceState> cell(String channelId) {
        return table.cell(channelId);
    }

    /// All running calls; the others are over.
    void ready(List<ChannelVoiceState> states) {
        Set<String> running = new HashSet<>();
        for (ChannelVoiceState state : states) {
            running.add(state.id());
            table.put(state.id(), state);
        }
        for (Cell<ChannelVoiceState> cell : List.copyOf(table.cells())) {
            if (!running.contains(cell.id())) {
                table.remove(cell.id());
            }
        }
    }

    void put(ChannelVoiceState state) {
        table.put(state.id(), state);
    }

    void join(String channelId, UserVoiceState user) {
        List<UserVoiceState> users = others(channelId, user.id());
        users.add(user);
        put(new ChannelVoiceState(channelId, users));
    }

    boolean leave(String channelId, String userId) {
        List<UserVoiceState> users = others(channelId, userId);
        if (users.isEmpty()) {
            return table.remove(channelId);
        }
        put(new ChannelVoiceState(channelId, users));
        return true;
    }

    boolean update(UserVoiceStateUpdate event) {
        UnaryOperator<UserVoiceState> change = new Patch(event.data(), List.of())::applyTo;
        return table.update(
                event.channelId(),
                call -> new ChannelVoiceState(
                        call.id(),
                        call.participants().stream()
                                .map(user -> user.id().equals(event.id()) ? change.apply(user) : user)
                                .toList()));
    }

    void remove(String channelId) {
        table.remove(channelId);
    }

    private List<UserVoiceState> others(String channelId, String userId) {
        ChannelVoiceState call = table.get(channelId);
        List<UserVoiceState> users = new ArrayList<>(call == null ? List.of() : call.participants());
        users.removeIf(user -> user.id().equals(userId));
        return users;
    }
}
