package chat.holt.ui.chat.suggest;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.people.Face;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom and what one can mention in a channel: people who see it, and, as far as one may, roles and everyone. In
/// conversations only those who take part.
final class Mentionable {
    private static final int FRIEND = 1;
    private static final int RECENT = 2;
    /// Of those that fit best, some may not see the channel.
    private static final int SPARE = 4;

    private record Person(User user, @Nullable Member member) {}

    private final String channelId;
    private final Store store;

    Mentionable(String channelId, Store store) {
        this.channelId = channelId;
        this.store = store;
    }

    /// The best first.
    List<Suggestion> find(String query, int most) {
        List<Suggestion> found = new ArrayList<>();
        switch (store.channel(channelId).get()) {
            case TextChannel channel -> inServer(channel, query, most, found);
            case Group group -> found.addAll(people(group.recipients(), query, most));
            case DirectMessage direct -> found.addAll(people(direct.recipients(), query, most));
            case null, default -> {}
        }
        return found;
    }

    private void inServer(TextChannel channel, String query, int most, List<Suggestion> found) {
        Ranking<Person> ranking = new Ranking<>(query);
        Map<String, Integer> favours = favours();
        for (Cell<Member> cell : store.membersOf(channel.server())) {
            Member member = cell.get();
            User user = member == null ? null : store.user(member.id().user()).get();
            if (member != null && user != null) {
                rank(new Person(user, member), favours, ranking);
            }
        }
        Server server = store.server(channel.server()).get();
        ranking.best(most * SPARE).stream()
                .filter(person -> sees(person.user.id()))
                .limit(most)
                .map(person -> suggestion(person, server))
                .forEach(found::add);
        if (server != null) {
            found.addAll(groups(server, query));
        }
    }

    private boolean sees(String userId) {
        return store.rights().channel(channelId, userId, Set.of()).has(Permission.VIEW_CHANNEL);
    }

    private List<Suggestion> groups(Server server, String query) {
        Permissions mine = store.rights().channel(channelId);
        Ranking<Suggestion> ranking = new Ranking<>(query);
        if (mine.has(Permission.MENTION_ROLES)) {
            server.roles().values().stream()
                    .sorted(Comparator.comparingLong(Role::rank))
                    .forEach(role -> ranking.add(
                            new Suggestion(
                                    "<%" + role.id() + ">",
                                    "@" + role.name(),
                                    Text.of("suggest.role"),
                                    role.colour(),
                                    null,
                                    null),
                            0,
                            role.name()));
        }
        if (mine.has(Permission.MENTION_EVERYONE)) {
            for (String name : List.of("everyone", "online")) {
                ranking.add(
                        new Suggestion("@" + name, "@" + name, Text.of("suggest." + name), null, null, null), 0, name);
            }
        }
        return ranking.best(Integer.MAX_VALUE);
    }

    private List<Suggestion> people(List<String> ids, String query, int most) {
        Ranking<Person> ranking = new Ranking<>(query);
        Map<String, Integer> favours = favours();
        ids.stream()
                .filter(id -> !id.equals(store.myId()))
                .map(id -> store.user(id).get())
                .filter(Objects::nonNull)
                .forEach(user -> rank(new Person(user, null), favours, ranking));
        return ranking.best(most).stream()
                .map(person -> suggestion(person, null))
                .toList();
    }

    private static void rank(Person person, Map<String, Integer> favours, Ranking<Person> ranking) {
        User user = person.user;
        int favour = favours.getOrDefault(user.id(), user.relationship() == RelationshipStatus.FRIEND ? FRIEND : 0);
        String nickname = person.member == null ? null : person.member.nickname();
        ranking.add(person, favour, nickname == null ? user.name() : nickname, user.name(), user.username());
    }

    /// Who wrote lately, by how lately.
    private Map<String, Integer> favours() {
        Map<String, Integer> favours = new HashMap<>();
        int favour = RECENT;
        for (Cell<Message> cell : store.timeline(channelId).messages()) {
            Message message = cell.get();
            if (message != null && !message.author().equals(store.myId())) {
                favours.put(message.author(), favour++);
            }
        }
        return favours;
    }

    private static Suggestion suggestion(Person person, @Nullable Server server) {
        User user = person.user;
        Member member = person.member;
        String nickname = member == null ? null : member.nickname();
        return new Suggestion(
                "<@" + user.id() + ">",
                nickname == null ? user.name() : nickname,
                user.tag(),
                server == null ? null : server.colourOf(member),
                Face.of(user),
                null);
    }

    /// Channels one can see, by name: of this server, or of all from a conversation.
    List<Suggestion> channels(String query, int most) {
        Channel here = store.channel(channelId).get();
        String serverId = here == null ? null : here.server();
        Ranking<Suggestion> ranking = new Ranking<>(query);
        for (Cell<Server> cell : store.servers()) {
            Server server = cell.get();
            if (server != null && (serverId == null || server.id().equals(serverId))) {
                String detail = serverId == null ? server.name() : "";
                for (TextChannel channel : store.channelsNow(server.id())) {
                    if (store.rights().sees(channel)) {
                        ranking.add(
                                new Suggestion(
                                        "<#" + channel.id() + ">", "#" + channel.name(), detail, null, null, null),
                                0,
                                channel.name());
                    }
                }
            }
        }
        return ranking.best(most);
    }
}
