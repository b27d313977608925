package chat.holt.localinstance.demo;

import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.storage.Database;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import chat.holt.localinstance.world.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes the demo community in an empty instance and remembers what only a demo has: ready accounts, people who
/// look connected without being so, voices in a channel.
public final class DemoCommunity {
    private static final long SEED = 20_261_119;
    private static final String PASSWORD = "alpine stoats";
    private static final String KEY = "community";
    private static final Instant LARGE_NOW = Instant.parse("2026-01-01T12:00:00Z");

    private DemoCommunity() {}

    /// Makes the community unless `demo` is null or the instance has one, and brings its people to life.
    /// @return the ready accounts; empty in an instance without a community
    public static List<DemoAccount> open(World world, FileStore store, @Nullable Demo demo) throws Exception {
        var table = new Documents(world.database(), "demo");
        return world.database().transaction(() -> {
            Doc known = table.find(KEY);
            if (known == null) {
                if (demo == null || world.database().number("SELECT count(*) FROM users") > 0) {
                    return List.of();
                }
                known = switch (demo) {
                    case Demo.Sample sample -> create(world, store, sample.members());
                    case Demo.Scale scale -> create(world.database(), store, scale);
                };
                table.put(KEY, known);
            }
            known.texts("online").forEach(world.presence()::simulate);
            known.docs("voice").forEach(world.presence()::simulateVoice);
            return known.docs("accounts").stream()
                    .map(account -> new DemoAccount(
                            account.text("email"),
                            account.text("password"),
                            account.text("token"),
                            account.text("user"),
                            account.text("username")))
                    .toList();
        });
    }

    /// Starts the small talk that goes on while somebody is connected; nothing happens in an instance without the
    /// community.
    public static AutoCloseable enliven(World world, FileStore store) throws Exception {
        var table = new Documents(world.database(), "demo");
        List<Doc> known = world.database().transaction(() -> table.where("id = ?", KEY));
        return known.isEmpty() ? () -> {} : new Life(world, store, known.getFirst(), 1);
    }

    private static Doc create(World world, FileStore store, int members) {
        var scribe = new Scribe(world, store, SEED);
        var cast = new Cast(scribe);
        cast.gather(members);
        var chatter = new Chatter(scribe, Dialogues.read());
        var club = new AlpineStoats(scribe, cast, AlpineStoats.ARRIVALS);
        club.build();
        var evening = new Evening(scribe, cast, club, chatter);
        Instant end = evening.start();
        Instant start = end.minus(Duration.ofDays(150));
        List<String> people = cast.talkers();
        chatter.fill(club.channel("lounge"), "lounge", people, start, end.minus(Duration.ofHours(13)), 1600);
        chatter.fill(club.channel("trips"), "trips", people, start, end, 700);
        chatter.fill(club.channel("help"), "help", people, start, end, 600);
        chatter.fill(club.channel("photos"), "photos", people, start, end, 160);
        chatter.fill(club.channel("committee"), "lounge", people, start, end, 40);
        for (String old : List.of("season-2025", "old-gear")) {
            chatter.fill(club.channel(old), "archive", people, start.minus(Duration.ofDays(200)), start, 40);
        }
        evening.happen(Art.emojis());
        new SideStories(scribe, cast, chatter).happen();
        return memory(scribe, cast, club);
    }

    /// Everything a large community has comes from one seed and one moment, tokens and ids of the audit log too.
    private static Doc create(Database database, FileStore store, Demo.Scale scale) {
        var world = new World(database, Clock.fixed(LARGE_NOW, ZoneOffset.UTC), new Random(SEED));
        var scribe = new Scribe(world, store, SEED);
        var cast = new Cast(scribe);
        cast.gather(scale.members());
        AlpineStoats club = new LargeCommunity(scribe, cast, new Chatter(scribe, Dialogues.read()), scale).build();
        return memory(scribe, cast, club);
    }

    private static Doc memory(Scribe scribe, Cast cast, AlpineStoats club) {
        return Doc.of("accounts", accounts(scribe.world(), cast))
                .put(
                        "talk",
                        List.of("lounge", "trips", "help").stream()
                                .map(name -> Doc.of("topic", name)
                                        .put("channel", club.channel(name).id()))
                                .toList())
                .put("online", cast.online())
                .put("voice", List.of(voice(scribe, cast, club)));
    }

    private static List<Doc> accounts(World world, Cast cast) {
        var accounts = new ArrayList<Doc>();
        for (String name : List.of("Ada", "Bo", "Dora", "Cid", "Eli", "Fay")) {
            String username = name.toLowerCase(Locale.ROOT);
            String email = username + "@alpine.example";
            String user = cast.id(name);
            world.accounts().create(user, email, PASSWORD);
            accounts.add(Doc.of("email", email)
                    .put("password", PASSWORD)
                    .put("token", world.accounts().newSession(user, "Demo").text("token"))
                    .put("user", user)
                    .put("username", username));
        }
        return accounts;
    }

    /// Two people in the hut's voice channel, one of them muted.
    private static Doc voice(Scribe scribe, Cast cast, AlpineStoats club) {
        var participants = List.of("Bo", "Dora").stream()
                .map(name -> Doc.of("id", cast.id(name))
                        .put("joined_at", scribe.now())
                        .put("is_receiving", true)
                        .put("is_publishing", name.equals("Dora"))
                        .put("screensharing", false)
                        .put("camera", false))
                .toList();
        return Doc.of("id", club.channel("Hut").id()).put("participants", participants);
    }
}
