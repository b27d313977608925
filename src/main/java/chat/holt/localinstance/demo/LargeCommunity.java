package chat.holt.localinstance.demo;

import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.permissions.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Many servers, members and messages for measuring. Half of the messages are on the largest server, most of those in
/// one channel; the servers after it get smaller and quieter.
final class LargeCommunity {
    private static final Duration PAST = Duration.ofDays(360);
    private static final List<String> FIRST =
            List.of("Copper", "Quiet", "Northern", "Paper", "Velvet", "Salt", "Amber", "Hollow", "Winter", "Green");
    private static final List<String> SECOND = List.of(
            "Harbour",
            "Orchard",
            "Workshop",
            "Lantern",
            "Observatory",
            "Bakery",
            "Library",
            "Garden",
            "Signal",
            "Ferry");
    private static final List<String> TOPICS = List.of("lounge", "trips", "help", "kettle", "riverside", "maps");
    private static final List<String> CHANNELS = List.of(
            "general",
            "news",
            "plans",
            "questions",
            "pictures",
            "music",
            "books",
            "games",
            "kitchen",
            "garage",
            "market",
            "travel",
            "weather",
            "pets",
            "archive",
            "staff");

    private final Scribe scribe;
    private final Cast cast;
    private final Chatter chatter;
    private final Demo.Scale scale;
    private final AlpineStoats club;

    LargeCommunity(Scribe scribe, Cast cast, Chatter chatter, Demo.Scale scale) {
        this.scribe = scribe;
        this.cast = cast;
        this.chatter = chatter;
        this.scale = scale;
        club = new AlpineStoats(scribe, cast, Math.min(AlpineStoats.ARRIVALS, scale.messages() / 10));
    }

    /// Makes everything.
    ///
    /// @return the largest server
    AlpineStoats build() {
        club.build();
        int rest = scale.messages() - Math.min(AlpineStoats.ARRIVALS, scale.messages() / 10);
        int large = scale.servers() == 1 ? rest : rest / 2;
        fillClub(large);
        rest -= large;
        double weights = 0;
        for (int i = 2; i <= scale.servers(); i++) {
            weights += 1.0 / i;
        }
        for (int i = 2; i <= scale.servers(); i++) {
            int share = i == scale.servers() ? rest : (int) (rest / weights / i);
            weights -= 1.0 / i;
            rest -= share;
            server(i, share);
        }
        befriend();
        return club;
    }

    private void fillClub(int count) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("trips", count / 5);
        shares.put("help", count / 10);
        shares.put("photos", count / 20);
        int rest = count - shares.values().stream().mapToInt(Integer::intValue).sum();
        shares.put("lounge", rest);
        List<String> people = people(cast.everybody(), 400);
        shares.forEach((channel, share) -> fill(club.channel(channel), channel, people, share));
    }

    private void fill(Doc channel, String topic, List<String> people, int count) {
        chatter.fillExactly(channel, topic, people, scribe.now().minus(PAST), scribe.now(), count);
        String last = channel.find("last_message_id");
        if (last != null && scribe.between(0, 2) > 0) {
            scribe.unread(cast.id("Ada"), channel, last, List.of());
        }
    }

    private static List<String> people(List<Doc> users, int limit) {
        return users.stream().limit(limit).map(Doc::id).toList();
    }

    /// @param number 2 and up: the larger, the smaller the server
    private void server(int number, int messages) {
        Instant since = cast.daysAgo(900);
        int index = number - 2;
        String name =
                FIRST.get(index % FIRST.size()) + " " + SECOND.get((index + index / FIRST.size()) % SECOND.size());
        int round = index / (FIRST.size() * SECOND.size());
        Doc server = scribe.server(
                round == 0 ? name : name + " " + (round + 1), cast.get("Bo"), since, Rights.DEFAULT_SERVER);
        List<String> roles = roles(server, since);
        List<Doc> members = members(number);
        for (int i = 0; i < members.size(); i++) {
            scribe.member(
                    server, members.get(i), cast.daysAgo(800), i % 5 == 0 ? List.of() : List.of(roles.get(i % 4)));
        }
        channels(server, since, people(members, 60), messages);
        scribe.world().servers().put(server.id(), server);
    }

    private List<String> roles(Doc server, Instant since) {
        List<String> names = List.of("Keepers", "Helpers", "Regulars", "Guests");
        List<String> colours = List.of("#f0685c", "#7aa2f7", "#5fbf6b", "#b48cf2");
        Map<String, Doc> roles = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String id = scribe.idAt(since.plusSeconds(i));
            long allow = i == 0 ? Permission.MANAGE_CHANNEL.bit() | Permission.MANAGE_MESSAGES.bit() : 0;
            roles.put(
                    id,
                    Doc.of("_id", id)
                            .put("name", names.get(i))
                            .put("permissions", Doc.of("a", allow).put("d", 0L))
                            .put("colour", colours.get(i))
                            .put("hoist", i < 2 ? true : null)
                            .put("rank", i));
        }
        server.put("roles", roles);
        return List.copyOf(roles.keySet());
    }

    /// Ada, Bo and some of the others, other ones on each server.
    private List<Doc> members(int number) {
        var members = new ArrayList<>(List.of(cast.get("Ada"), cast.get("Bo")));
        List<Doc> crowd = cast.crowdMembers();
        int size = Math.min(crowd.size(), Math.max(8, scale.members() / number - members.size()));
        for (int i = 0; i < size; i++) {
            members.add(crowd.get((int) ((i + number * 7919L) % crowd.size())));
        }
        return members;
    }

    private void channels(Doc server, Instant since, List<String> people, int messages) {
        var channels = new ArrayList<Doc>();
        int rest = messages;
        for (int i = 0; i < CHANNELS.size(); i++) {
            Doc channel = scribe.channel(server, CHANNELS.get(i), since.plusSeconds(60 + i));
            int share = i == CHANNELS.size() - 1 ? rest : rest / 4;
            rest -= share;
            fill(channel, TOPICS.get(i % TOPICS.size()), people, share);
            channels.add(channel);
        }
        var categories = new ArrayList<Doc>();
        for (int i = 0; i < channels.size(); i += 4) {
            categories.add(scribe.category(
                    List.of("Talk", "Things", "Places", "Rest").get(i / 4),
                    since,
                    channels.subList(i, i + 4).toArray(Doc[]::new)));
        }
        server.put("categories", categories);
    }

    private void befriend() {
        World world = scribe.world();
        for (String friend : List.of("Bo", "Dora", "Cid")) {
            world.people().relate(cast.get("Ada"), cast.id(friend), "Friend");
            world.people().relate(cast.get(friend), cast.id("Ada"), "Friend");
        }
    }
}
