package chat.holt.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes up the Ready frame of a very busy account: the same one for the same size.
final class Snapshot {
    static final int CHANNELS = 60;
    static final int USERS = 100;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ROLES = 20;
    /// One in so many users is a friend.
    private static final int FRIENDS = 25;
    private static final int EMOJIS = 40;

    private final Random random = new Random(20);
    private final List<String> users = new ArrayList<>();
    private final List<String> servers = new ArrayList<>();
    private final List<String> channels = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private final List<String> emojis = new ArrayList<>();
    private final List<String> unreads = new ArrayList<>();
    private final List<String> channelIds = new ArrayList<>();
    private final List<String> userIds = new ArrayList<>();
    private final List<String> serverIds = new ArrayList<>();
    private final String me = id();
    private long size;
    private int friends;

    /// @param bytes least size of the frame
    static Snapshot of(int bytes) {
        Snapshot snapshot = new Snapshot();
        while (snapshot.size < bytes) {
            snapshot.addServer();
        }
        return snapshot;
    }

    /// @param names least number of servers, channels and friends together
    static Snapshot ofNames(int names) {
        Snapshot snapshot = new Snapshot();
        while (snapshot.serverIds.size() + snapshot.channelIds.size() + snapshot.friends < names) {
            snapshot.addServer();
        }
        return snapshot;
    }

    List<String> channelIds() {
        return channelIds;
    }

    List<String> userIds() {
        return userIds;
    }

    List<String> serverIds() {
        return serverIds;
    }

    String frame() {
        String self = user(me, "me", "User");
        return "{\"type\":\"Ready\",\"users\":" + array(users).replaceFirst("]$", "," + self + "]") + ",\"servers\":"
                + array(servers) + ",\"channels\":" + array(channels) + ",\"members\":" + array(members)
                + ",\"emojis\":" + array(emojis) + ",\"voice_states\":[],\"channel_unreads\":" + array(unreads)
                + ",\"policy_changes\":[]}";
    }

    private void addServer() {
        String server = id();
        serverIds.add(server);
        List<String> roles = IntStream.range(0, ROLES).mapToObj(i -> id()).toList();
        List<String> own = IntStream.range(0, CHANNELS).mapToObj(i -> id()).toList();
        channelIds.addAll(own);
        for (int i = 0; i < USERS; i++) {
            String id = id();
            userIds.add(id);
            boolean friend = i % FRIENDS == 0;
            friends += friend ? 1 : 0;
            add(users, user(id, "user" + users.size(), friend ? "Friend" : "None"));
        }
        add(
                servers,
                form(
                        "{'_id':'%s','owner':'%s','name':'Community %d','description':'A place to talk about %s',"
                                + "'channels':%s,'categories':%s,'roles':{%s},'default_permissions':77014766592,"
                                + "'icon':%s,'flags':0,'approximate_member_count':%d}",
                        server,
                        userIds.getLast(),
                        servers.size(),
                        word(),
                        array(own.stream().map(Snapshot::quoted).toList()),
                        categories(own),
                        IntStream.range(0, ROLES)
                                .mapToObj(i -> quoted(roles.get(i)) + ":" + role(roles.get(i), i))
                                .collect(Collectors.joining(",")),
                        file("icons"),
                        random.nextInt(50_000)));
        for (String channel : own) {
            String newest = id();
            add(
                    channels,
                    form(
                            "{'channel_type':'TextChannel','_id':'%s','server':'%s','name':'%s','description':"
                                    + "'Talk of %s and %s','last_message_id':'%s','default_permissions':"
                                    + "{'a':0,'d':0},'role_permissions':{'%s':{'a':4194304,'d':0}},'nsfw':false}",
                            channel, server, word(), word(), word(), newest, roles.get(random.nextInt(ROLES))));
            add(unreads, form("{'_id':{'channel':'%s','user':'%s'},'last_id':'%s'}", channel, me, newest));
        }
        add(
                members,
                form(
                        "{'_id':{'server':'%s','user':'%s'},'joined_at':'2025-03-01T10:20:30.456Z','nickname':'%s',"
                                + "'roles':['%s','%s']}",
                        server, me, word(), roles.get(3), roles.get(7)));
        for (int i = 0; i < EMOJIS; i++) {
            add(
                    emojis,
                    form(
                            "{'_id':'%s','parent':{'type':'Server','id':'%s'},'creator_id':'%s','name':'%s_%d'}",
                            id(), server, userIds.getLast(), word(), i));
        }
    }

    private void add(List<String> list, String json) {
        list.add(json);
        size += json.length() + 1;
    }

    private String user(String id, String name, String relationship) {
        return form(
                "{'_id':'%s','username':'%s','discriminator':'%04d','display_name':'%s','avatar':%s,'badges':256,"
                        + "'status':{'text':'busy with %s','presence':'Idle'},'relationship':'%s','online':true}",
                id, name, random.nextInt(10_000), word(), file("avatars"), word(), relationship);
    }

    private String role(String id, int rank) {
        return form(
                "{'_id':'%s','name':'%s','permissions':{'a':%d,'d':0},'colour':'#%06x','hoist':%b,'rank':%d}",
                id, word(), 1L << random.nextInt(40), random.nextInt(0xFFFFFF), rank < 5, rank);
    }

    private String categories(List<String> own) {
        return IntStream.range(0, CHANNELS / 10)
                .mapToObj(i -> form(
                        "{'id':'%s','title':'%s','channels':%s}",
                        id(),
                        word(),
                        array(own.subList(i * 10, i * 10 + 10).stream()
                                .map(Snapshot::quoted)
                                .toList())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String file(String tag) {
        return form(
                "{'_id':'%s','tag':'%s','filename':'%s.png','metadata':{'type':'Image','width':512,'height':512},"
                        + "'content_type':'image/png','size':%d}",
                id() + id(), tag, word(), random.nextInt(500_000));
    }

    private String word() {
        return random.ints(4 + random.nextInt(8), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String id() {
        StringBuilder id = new StringBuilder("01K");
        while (id.length() < 26) {
            id.append(DIGITS.charAt(random.nextInt(32)));
        }
        return id.toString();
    }

    private static String form(String template, Object... values) {
        return String.format(Locale.ROOT, template.replace('\'', '"'), values);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String array(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }
}
