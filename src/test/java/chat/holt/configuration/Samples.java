package chat.holt.configuration;

import chat.holt.model.Category;
import chat.holt.model.Emoji;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.SystemMessageChannels;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A server with one of everything, and two roles and two channels of the same name.
final class Samples {
    static final String SERVER = "01SERVER00000000000000000A";
    static final PermissionOverride QUIET =
            new PermissionOverride(0, Permission.SEND_MESSAGE.bit() | Permission.REACT.bit());

    private Samples() {}

    static Server server() {
        Map<String, Role> roles = new LinkedHashMap<>();
        roles.put("R3", role("R3", "Members", 2, PermissionOverride.NONE));
        roles.put("R1", role("R1", "Guides", 0, new PermissionOverride(Permission.KICK_MEMBERS.bit() | 1L << 45, 0)));
        roles.put("R2", role("R2", "Members", 1, QUIET));
        return server(roles);
    }

    static Server server(Map<String, Role> roles) {
        return new Server(
                SERVER,
                "OWNER",
                "Alpine Stoats",
                "Walks, huts and weather",
                List.of("C1", "C2", "C3", "HIDDEN"),
                List.of(
                        new Category("K1", "Talk", List.of("C3", "C2", "HIDDEN")),
                        new Category("K2", "Archive", List.of())),
                new SystemMessageChannels("C2", null, null, "C3"),
                roles,
                Permissions.NEW_SERVER.bits(),
                null,
                null,
                0,
                false,
                true,
                false,
                3);
    }

    static Role role(String id, String name, long rank, PermissionOverride permissions) {
        return new Role(id, name, permissions, rank == 0 ? "#e0a94a" : null, rank == 0, rank, null);
    }

    static List<TextChannel> channels() {
        return List.of(
                channel("C1", "rules", QUIET, Map.of()),
                channel("C2", "lounge", null, Map.of("R2", new PermissionOverride(0, 1L << 20), "GONE", QUIET)),
                new TextChannel(
                        "C3",
                        SERVER,
                        "lounge",
                        null,
                        null,
                        null,
                        null,
                        Map.of("R3", QUIET),
                        true,
                        new TextChannel.Voice(8, Map.of()),
                        30L));
    }

    static TextChannel channel(
            String id, String name, PermissionOverride everyone, Map<String, PermissionOverride> roles) {
        return new TextChannel(id, SERVER, name, null, null, null, everyone, roles, false, null, null);
    }

    static List<Emoji> emojis() {
        return List.of(emoji("E2", "stoat"), emoji("E1", "peak"));
    }

    static Emoji emoji(String id, String name) {
        return new Emoji(id, new Emoji.OfServer(SERVER), "OWNER", name, false, false);
    }

    static ServerConfiguration configuration() {
        return LiveConfiguration.of(server(), channels(), emojis());
    }
}
