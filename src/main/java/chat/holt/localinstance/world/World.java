package chat.holt.localinstance.world;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.storage.Database;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Documents;
import chat.holt.localinstance.storage.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Everything an instance knows: the document tables and the rules over them. All of it is used inside
/// [Database#transaction] only.
public final class World {
    private final Database database;
    private final Clock clock;
    private final Ids ids;
    private final Events events;
    private final Presence presence = new Presence();
    private final Documents users;
    private final Documents bots;
    private final Documents servers;
    private final Documents members;
    private final Documents bans;
    private final Documents channels;
    private final Documents emojis;
    private final Documents invites;
    private final Documents webhooks;
    private final Rights rights;
    private final People people;
    private final Accounts accounts;
    private final Uploads uploads;
    private final Unreads unreads;
    private final Messages messages;
    private final Sending sending;
    private final Membership membership;
    private final AuditLog auditLog;

    public World(Database database, Clock clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        ids = new Ids(clock, random);
        events = new Events(database);
        users = new Documents(database, "users");
        bots = new Documents(database, "bots");
        servers = new Documents(database, "servers");
        members = new Documents(database, "members");
        bans = new Documents(database, "bans");
        channels = new Documents(database, "channels");
        emojis = new Documents(database, "emojis");
        invites = new Documents(database, "invites");
        webhooks = new Documents(database, "webhooks");
        rights = new Rights(this);
        people = new People(this);
        accounts = new Accounts(this);
        uploads = new Uploads(this);
        unreads = new Unreads(this);
        messages = new Messages(this);
        sending = new Sending(this);
        membership = new Membership(this);
        auditLog = new AuditLog(this);
    }

    public Database database() {
        return database;
    }

    public Instant now() {
        return clock.instant();
    }

    public Ids ids() {
        return ids;
    }

    public Events events() {
        return events;
    }

    public Presence presence() {
        return presence;
    }

    public Documents users() {
        return users;
    }

    public Documents bots() {
        return bots;
    }

    public Documents servers() {
        return servers;
    }

    public Documents members() {
        return members;
    }

    public Documents bans() {
        return bans;
    }

    public Documents channels() {
        return channels;
    }

    public Documents emojis() {
        return emojis;
    }

    public Documents invites() {
        return invites;
    }

    public Documents webhooks() {
        return webhooks;
    }

    public Rights rights() {
        return rights;
    }

    public People people() {
        return people;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Uploads uploads() {
        return uploads;
    }

    public Unreads unreads() {
        return unreads;
    }

    public Messages messages() {
        return messages;
    }

    public Sending sending() {
        return sending;
    }

    public Membership membership() {
        return membership;
    }

    public AuditLog auditLog() {
        return auditLog;
    }

    /// A document that must exist: `NotFound` otherwise.
    public static Doc found(@Nullable Doc doc) {
        if (doc == null) {
            throw ApiError.notFound();
        }
        return doc;
    }

    public Doc user(String id) {
        return found(users.find(id));
    }

    public Doc server(String id) {
        return found(servers.find(id));
    }

    public Doc channel(String id) {
        return found(channels.find(id));
    }

    public @Nullable Doc findMember(String server, String user) {
        return members.find(memberKey(server, user));
    }

    public void saveMember(Doc member) {
        Doc id = member.nested("_id");
        members.put(memberKey(id.text("server"), id.text("user")), member);
    }

    public static String memberKey(String server, String user) {
        return server + "." + user;
    }
}
