package chat.holt.localinstance.demo;

import static chat.holt.permissions.Permission.ASSIGN_ROLES;
import static chat.holt.permissions.Permission.BAN_MEMBERS;
import static chat.holt.permissions.Permission.CHANGE_NICKNAME;
import static chat.holt.permissions.Permission.INVITE_OTHERS;
import static chat.holt.permissions.Permission.KICK_MEMBERS;
import static chat.holt.permissions.Permission.MANAGE_CHANNEL;
import static chat.holt.permissions.Permission.MANAGE_CUSTOMISATION;
import static chat.holt.permissions.Permission.MANAGE_MESSAGES;
import static chat.holt.permissions.Permission.MANAGE_NICKNAMES;
import static chat.holt.permissions.Permission.MANAGE_PERMISSIONS;
import static chat.holt.permissions.Permission.MANAGE_ROLE;
import static chat.holt.permissions.Permission.MASQUERADE;
import static chat.holt.permissions.Permission.MENTION_EVERYONE;
import static chat.holt.permissions.Permission.MENTION_ROLES;
import static chat.holt.permissions.Permission.MOVE_MEMBERS;
import static chat.holt.permissions.Permission.MUTE_MEMBERS;
import static chat.holt.permissions.Permission.REACT;
import static chat.holt.permissions.Permission.SEND_MESSAGE;
import static chat.holt.permissions.Permission.TIMEOUT_MEMBERS;
import static chat.holt.permissions.Permission.UPLOAD_FILES;
import static chat.holt.permissions.Permission.VIEW_AUDIT_LOGS;
import static chat.holt.permissions.Permission.VIEW_CHANNEL;

import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.World;
import chat.holt.permissions.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The main server of the demo: roles, channels, members, bans.
final class AlpineStoats {
    /// How many arrivals are usually still to be read of.
    static final int ARRIVALS = 200;

    private final Scribe scribe;
    private final Cast cast;
    private final Map<String, Doc> channels = new LinkedHashMap<>();
    private final Map<String, Doc> roles = new LinkedHashMap<>();
    private final Instant founded;
    private final Doc server;
    private final int arrivals;

    /// @param arrivals how many of the latest arrivals can be read of
    AlpineStoats(Scribe scribe, Cast cast, int arrivals) {
        this.arrivals = arrivals;
        this.scribe = scribe;
        this.cast = cast;
        founded = scribe.now().minus(Duration.ofDays(1000));
        server = scribe.server("Alpine Stoats", cast.get("Bo"), founded, Rights.DEFAULT_SERVER);
    }

    Doc server() {
        return server;
    }

    Doc channel(String name) {
        return Objects.requireNonNull(channels.get(name), name);
    }

    Map<String, Doc> channels() {
        return channels;
    }

    void build() {
        server.put("description", "A hiking club with more soup recipes than summits.");
        makeRoles();
        makeChannels();
        scribe.world().servers().put(server.id(), server);
        makeMembers();
        makeBans();
        makeInvites();
        new Deeds(scribe, cast, this, roles).log();
    }

    private static long bits(Permission... rights) {
        long bits = 0;
        for (Permission right : rights) {
            bits |= right.bit();
        }
        return bits;
    }

    private void makeRoles() {
        role("Founders", "#f0685c", false, bits(Permission.values()), 0);
        role(
                "Guides",
                "#7aa2f7",
                true,
                bits(
                        MANAGE_CHANNEL,
                        MANAGE_PERMISSIONS,
                        MANAGE_ROLE,
                        MANAGE_CUSTOMISATION,
                        KICK_MEMBERS,
                        BAN_MEMBERS,
                        TIMEOUT_MEMBERS,
                        ASSIGN_ROLES,
                        MANAGE_NICKNAMES,
                        MANAGE_MESSAGES,
                        MENTION_EVERYONE,
                        MENTION_ROLES,
                        VIEW_AUDIT_LOGS),
                0);
        role(
                "Trip leaders",
                "#e0a94a",
                true,
                bits(KICK_MEMBERS, ASSIGN_ROLES, MANAGE_MESSAGES, MENTION_ROLES),
                bits(MANAGE_NICKNAMES));
        role("Medics", "#5fbf6b", false, bits(MENTION_EVERYONE), 0);
        role("Photographers", "#b48cf2", false, bits(UPLOAD_FILES), 0);
        role("Bots", null, false, bits(MANAGE_MESSAGES, MASQUERADE), 0);
        role("Hut crew", "linear-gradient(90deg, #e0a94a, #f0685c)", false, bits(MOVE_MEMBERS, MUTE_MEMBERS), 0);
        role("Gear keepers", "#4fb3d9", false, 0, 0);
        role("Newcomers", "#35b598", false, 0, bits(MENTION_ROLES));
        role("Members", null, false, bits(INVITE_OTHERS), 0);
        role("Guests", null, false, 0, bits(INVITE_OTHERS, CHANGE_NICKNAME));
        role("Quiet corner", null, false, 0, bits(SEND_MESSAGE, REACT));
        server.put(
                "roles",
                roles.values().stream()
                        .collect(LinkedHashMap::new, (map, role) -> map.put(role.id(), role), Map::putAll));
    }

    private void role(String name, @Nullable String colour, boolean hoist, long allow, long deny) {
        roles.put(
                name,
                Doc.of("_id", scribe.idAt(founded.plusSeconds(roles.size())))
                        .put("name", name)
                        .put("permissions", Doc.of("a", allow).put("d", deny))
                        .put("colour", colour)
                        .put("hoist", hoist ? true : null)
                        .put("rank", roles.size()));
    }

    private String roleId(String name) {
        return Objects.requireNonNull(roles.get(name), name).id();
    }

    private void makeChannels() {
        for (String name : List.of(
                "welcome",
                "rules",
                "lounge",
                "trips",
                "help",
                "photos",
                "Hut",
                "Cinema",
                "season-2025",
                "old-gear",
                "committee")) {
            channels.put(name, scribe.channel(server, name, founded.plusSeconds(60 + channels.size())));
        }
        change("lounge", Doc.of("description", "Everything that has no better place. Be kind."));
        change("trips", Doc.of("description", "Dates, seats and plans. One thread of talk per tour, please."));
        change(
                "help",
                Doc.of("description", "There are no silly questions, only silly knots.")
                        .put("slowmode", 5L));
        change("photos", Doc.of("description", "What you saw up there."));
        change("rules", Doc.of("default_permissions", override(0, bits(SEND_MESSAGE, REACT))));
        change("Hut", Doc.of("voice", Doc.of("max_users", 8L)));
        change("Cinema", Doc.of("voice", Doc.of()));
        for (String name : List.of("season-2025", "old-gear")) {
            change(name, Doc.of("default_permissions", override(0, bits(SEND_MESSAGE))));
        }
        change(
                "committee",
                Doc.of("default_permissions", override(0, bits(VIEW_CHANNEL)))
                        .put("role_permissions", Map.of(roleId("Founders"), override(bits(VIEW_CHANNEL), 0))));
        server.put(
                "categories",
                List.of(
                        scribe.category(
                                "Talk",
                                founded,
                                channel("lounge"),
                                channel("trips"),
                                channel("help"),
                                channel("photos")),
                        scribe.category("Voice", founded, channel("Hut"), channel("Cinema")),
                        scribe.category(
                                "Archive",
                                founded,
                                channel("season-2025"),
                                channel("old-gear"),
                                channel("committee"))));
        String welcome = channel("welcome").id();
        server.put("system_messages", Map.of("user_joined", welcome, "user_left", welcome, "user_kicked", welcome));
    }

    private static Doc override(long allow, long deny) {
        return Doc.of("a", allow).put("d", deny);
    }

    private void change(String name, Doc data) {
        Doc channel = channel(name).merge(data);
        scribe.world().channels().put(channel.id(), channel);
    }

    private void makeMembers() {
        var joined = new LinkedHashMap<String, Instant>();
        Instant bo = Instant.parse("2025-03-03T17:20:00Z");
        member("Bo", bo.isBefore(scribe.now()) ? bo : founded, "Guides");
        member("Ada", cast.daysAgo(590), "Guides", "Photographers");
        member("Dora", cast.daysAgo(560), "Trip leaders", "Medics");
        member("Eli", cast.daysAgo(480), "Trip leaders");
        member("Cid", cast.daysAgo(470), "Members");
        member("Fay", cast.daysAgo(200), "Members");
        member("Gus", founded, "Founders");
        member("Ilse", founded, "Founders");
        member("Jon", cast.daysAgo(410), "Members", "Gear keepers");
        member("Kim", cast.daysAgo(330), "Members");
        member("Hutbot", cast.daysAgo(300), "Bots");
        member("Weatherbot", cast.daysAgo(290), "Bots");
        member("Rotabot", cast.daysAgo(150), "Bots");
        var greetings = new ArrayList<Doc>();
        List<Doc> crowd = cast.crowdMembers();
        for (int i = 0; i < crowd.size(); i++) {
            Doc user = crowd.get(i);
            Instant since = i % 9 == 4 ? cast.daysAgo(i % 20 + 1) : cast.daysAgo(60 + i * 4 % 900);
            joined.put(user.id(), since);
            scribe.member(server, user, since, crowdRoles(i));
        }
        joined.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(arrivals)
                .forEach(entry -> greetings.add(scribe.system(
                        channel("welcome"),
                        Doc.of("type", "user_joined").put("id", entry.getKey()),
                        entry.getValue())));
        scribe.post(channel("welcome"), greetings);
    }

    private void member(String name, Instant since, String... roleNames) {
        scribe.member(
                server,
                cast.get(name),
                since,
                List.of(roleNames).stream().map(this::roleId).toList());
    }

    private List<String> crowdRoles(int i) {
        var names = new ArrayList<String>();
        if (i == 30 || i == 70) {
            names.add("Guides");
        } else if (i >= 20 && i < 29) {
            names.add("Trip leaders");
        } else if (i >= 40 && i < 45) {
            names.add("Medics");
        } else if (i % 14 == 3) {
            names.add("Photographers");
        }
        if (i % 31 == 5) {
            names.add("Hut crew");
        }
        if (i % 47 == 6) {
            names.add("Gear keepers");
        }
        names.add(i % 9 == 4 ? "Newcomers" : i % 17 == 8 ? "Guests" : "Members");
        if (i == 55) {
            names.add("Quiet corner");
        }
        return names.stream().map(this::roleId).toList();
    }

    private void makeBans() {
        ban("boots.cheap", "Advertising after two warnings");
        ban("summit_seller", "Sold the same tent three times");
        ban("loudmouth", "Insulting other members");
    }

    private void ban(String username, String reason) {
        Doc user = scribe.user(username, cast.daysAgo(90));
        scribe.save(user);
        scribe.world()
                .bans()
                .put(
                        World.memberKey(server.id(), user.id()),
                        Doc.of("_id", Map.of("server", server.id(), "user", user.id()))
                                .put("reason", reason));
        scribe.world()
                .auditLog()
                .add(
                        server.id(),
                        cast.id("Ada"),
                        reason,
                        user.id(),
                        Doc.of("type", "BanCreate").put("user", user.id()));
    }

    private void makeInvites() {
        for (String creator : List.of("Ada", "Bo", "Dora")) {
            String code = scribe.world().ids().invite();
            scribe.world()
                    .invites()
                    .put(
                            code,
                            Doc.of("type", "Server")
                                    .put("_id", code)
                                    .put("server", server.id())
                                    .put("creator", cast.id(creator))
                                    .put("channel", channel("welcome").id()));
        }
    }
}
