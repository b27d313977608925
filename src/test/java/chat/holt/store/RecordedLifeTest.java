package chat.holt.store;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayEvent;
import chat.holt.model.Channel;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The recorded life of a community: events may repeat, and nothing stays of what is deleted.
class RecordedLifeTest {
    @ParameterizedTest
    @ValueSource(strings = {"ada", "bela", "cid", "dora", "bot"})
    void everyEventTwiceIsTheSameAsOnce(String account) {
        Store once = new Store();
        Store twice = new Store();
        for (GatewayEvent event : Frames.recorded(account)) {
            once.apply(event);
            twice.apply(event);
            twice.apply(event);
            assertThat(state(twice)).as(event.toString()).isEqualTo(state(once));
        }
    }

    @Test
    void deletedServerLeavesNothing() {
        Store store = new Store();
        List<GatewayEvent> events = Frames.recorded("ada");
        events.forEach(store::apply);
        List<String> servers = events.stream()
                .filter(GatewayEvent.ServerDelete.class::isInstance)
                .map(event -> ((GatewayEvent.ServerDelete) event).id())
                .toList();
        assertThat(servers).isNotEmpty();
        for (String server : servers) {
            assertThat(store.server(server).get()).isNull();
            assertThat(store.channelsOf(server)).isEmpty();
            assertThat(store.membersOf(server)).isEmpty();
            assertThat(store.emojisOf(server)).isEmpty();
            assertThat(store.serverUnread(server).get()).isEqualTo(Unread.NONE);
        }
    }

    @Test
    void reconnectingKeepsCells() {
        Store store = new Store();
        List<GatewayEvent> events = Frames.recorded("ada");
        events.stream()
                .takeWhile(event -> !(event instanceof GatewayEvent.ServerDelete))
                .forEach(store::apply);
        List<Cell<Server>> before = List.copyOf(store.servers());
        Frames.recorded("ada-late").stream().limit(2).forEach(store::apply);
        assertThat(store.servers()).containsExactlyElementsOf(before);
    }

    /// Everything both connections know, as text by id.
    private static TreeMap<String, String> state(Store store) {
        TreeMap<String, String> state = new TreeMap<>();
        for (Cell<Server> cell : store.servers()) {
            Server server = Objects.requireNonNull(cell.get());
            state.put(
                    "server " + cell.id(),
                    server.name()
                            + server.description()
                            + server.owner()
                            + server.icon()
                            + server.banner()
                            + server.defaultPermissions()
                            + server.systemMessages()
                            + server.flags()
                            + server.analytics());
            state.put("categories " + cell.id(), String.valueOf(visible(store, server)));
            for (Role role : server.roles().values()) {
                state.put("role " + role.id(), role.toString());
            }
            List<Cell<Channel>> channels = store.channelsOf(cell.id());
            state.put("channels " + cell.id(), channels.stream().map(Cell::id).collect(Collectors.joining(" ")));
            channels.forEach(channel -> state.put("channel " + channel.id(), text(channel)));
            Member me = store.member(cell.id(), store.myId()).get();
            state.put(
                    "member " + cell.id(),
                    me == null ? "" : "" + me.nickname() + me.roles() + me.timeout() + me.avatar());
            store.emojisOf(cell.id()).forEach(emoji -> state.put("emoji " + emoji.id(), String.valueOf(emoji.get())));
        }
        store.conversations().forEach(cell -> state.put("conversation " + cell.id(), text(cell)));
        state.put("me", String.valueOf(store.me().get()));
        store.relatedUsers().forEach(cell -> state.put("user " + cell.id(), String.valueOf(cell.get())));
        return state;
    }

    /// The recording server never stored last messages.
    private static String text(Cell<Channel> cell) {
        return Objects.requireNonNull(cell.get()).withLastMessageId(null).toString();
    }

    /// Deleted channels vanish from our categories at once, from the server's with its next edit.
    private static List<String> visible(Store store, Server server) {
        return server.categories().stream()
                .map(category -> category.title()
                        + category.channels().stream()
                                .filter(id -> store.channel(id).get() != null)
                                .toList())
                .toList();
    }
}
