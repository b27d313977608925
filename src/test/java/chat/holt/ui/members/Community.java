package chat.holt.ui.members;

import chat.holt.gateway.GatewayEvent;
import chat.holt.json.Patch;
import chat.holt.model.BotInformation;
import chat.holt.model.Member;
import chat.holt.model.MemberId;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Presence;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.RemovalIntention;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A store filled with one small server, "Alpine Stoats": owner Olaf, you are Ada of the Guides.
public final class Community {
    public static final String SERVER = "01SERVER";
    public static final String ME = "ada";

    private static final long MODERATION = Permissions.of(
                    Permission.KICK_MEMBERS,
                    Permission.BAN_MEMBERS,
                    Permission.MANAGE_ROLE,
                    Permission.MANAGE_PERMISSIONS)
            .bits();

    public final Store store = new Store();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<User> users = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    /// The people and roles of the pictures.
    public Community() {
        role("founders", "Founders", "#ec6a5e", true, 0, 0);
        role("guides", "Guides", "#6f9bf0", true, 1, MODERATION);
        role("trip", "Trip leaders", "#e0a94a", true, 2, Permission.KICK_MEMBERS.bit());
        role("medics", "Medics", "#57b36a", false, 3, 0);
        role("photo", "Photographers", "#b583ec", false, 4, 0);
        role("newcomers", "Newcomers", "#35b597", false, 5, 0);
        person("olaf", "Olaf", Presence.INVISIBLE, null, "founders");
        person("ada", "Ada", Presence.ONLINE, "in the workshop", "guides");
        person("bo", "Bo", Presence.BUSY, "on the phone", "trip");
        person("dora", "Dora", Presence.ONLINE, null, "trip", "medics");
        person("eli", "Eli", Presence.IDLE, "back at nine", "guides");
        person("cid", "Cid", Presence.FOCUS, "reading maps", "newcomers");
        person("fay", "Fay", Presence.ONLINE, null);
        person("gus", "Gus", Presence.INVISIBLE, null);
        users.add(new User(
                "hut",
                "hutbot",
                "0042",
                "Hutbot",
                null,
                null,
                List.of(),
                0,
                null,
                0,
                false,
                new BotInformation("olaf"),
                RelationshipStatus.NONE,
                true));
        members.add(member("hut"));
    }

    public void role(String id, String name, @Nullable String colour, boolean hoist, long rank, long allow) {
        roles.put(id, new Role(id, name, new PermissionOverride(allow, 0), colour, hoist, rank, null));
    }

    public void person(String id, String name, Presence presence, @Nullable String status, String... roleIds) {
        users.add(user(id, name, presence, status));
        members.add(member(id, roleIds));
    }

    /// Connects; the constructor's people are there from then on.
    public Community ready() {
        Server server = new Server(
                SERVER,
                "olaf",
                "Alpine Stoats",
                null,
                List.of(),
                List.of(),
                null,
                roles,
                Permissions.NEW_SERVER.bits(),
                null,
                null,
                0,
                false,
                false,
                false,
                members.size());
        apply(new GatewayEvent.Ready(
                users, List.of(server), List.of(), members, List.of(), List.of(), Map.of(), List.of(), List.of()));
        return this;
    }

    /// Applies events as one batch.
    public void apply(GatewayEvent... events) {
        for (GatewayEvent event : events) {
            store.apply(event);
        }
        store.endBatch();
    }

    public void presence(String id, boolean online) {
        apply(new GatewayEvent.UserUpdate(id, Patch.of(Map.of("online", online)), null));
    }

    public void join(String id, String... roleIds) {
        apply(new GatewayEvent.ServerMemberJoin(SERVER, id, member(id, roleIds)));
    }

    public void leave(String id, RemovalIntention why) {
        apply(new GatewayEvent.ServerMemberLeave(SERVER, id, why));
    }

    public void memberUpdate(String id, Map<String, Object> changes) {
        apply(new GatewayEvent.ServerMemberUpdate(new MemberId(SERVER, id), Patch.of(changes)));
    }

    public void ranks(String... highestFirst) {
        apply(new GatewayEvent.ServerRoleRanksUpdate(SERVER, List.of(highestFirst)));
    }

    private static User user(String id, String name, Presence presence, @Nullable String status) {
        return new User(
                id,
                id,
                "0001",
                name,
                null,
                null,
                List.of(),
                0,
                new UserStatus(status, presence),
                0,
                false,
                null,
                id.equals(ME) ? RelationshipStatus.USER : RelationshipStatus.NONE,
                presence != Presence.INVISIBLE);
    }

    private static Member member(String id, String... roleIds) {
        return new Member(
                new MemberId(SERVER, id),
                Instant.parse("2025-03-03T12:00:00Z"),
                null,
                null,
                null,
                List.of(roleIds),
                null,
                null,
                null);
    }
}
