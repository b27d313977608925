package chat.holt.ui.kit.permissions;

import static chat.holt.permissions.Permission.*;

import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.SetOverride;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Standing;
import chat.holt.permissions.Verdict;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.permissions.OverridePlace.InCategory;
import chat.holt.ui.kit.permissions.OverridePlace.InChannel;
import chat.holt.ui.kit.permissions.OverridePlace.OnServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything that is said about permissions on one server, what of it one may change, and changing it. UI thread only.
public final class Overrides {
    /// Without meaning on a server's channels, which know no calls unless they are voice channels.
    private static final List<Permission> IN_CALLS = List.of(CONNECT, SPEAK, VIDEO, LISTEN);
    /// All else is asked of the server as a whole (`permissions.md §6`).
    private static final List<Permission> IN_CHANNELS = List.of(
            VIEW_CHANNEL,
            READ_MESSAGE_HISTORY,
            SEND_MESSAGE,
            MANAGE_MESSAGES,
            SEND_EMBEDS,
            UPLOAD_FILES,
            REACT,
            MASQUERADE,
            MENTION_EVERYONE,
            MENTION_ROLES,
            BYPASS_SLOWMODE,
            INVITE_OTHERS,
            MANAGE_WEBHOOKS,
            MANAGE_CHANNEL,
            MANAGE_PERMISSIONS);

    private final Store store;
    private final Commands commands;
    private final String serverId;
    private List<@Nullable Object> seen = List.of();

    public Overrides(Store store, Commands commands, String serverId) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
    }

    public Store store() {
        return store;
    }

    public String serverId() {
        return serverId;
    }

    public @Nullable Server server() {
        return store.server(serverId).get();
    }

    /// Roles, the highest first.
    public List<Role> roles() {
        Server server = server();
        return server == null ? List.of() : server.rolesByRank();
    }

    /// Channels of the server that are known.
    public List<TextChannel> channels() {
        return store.channelsNow(serverId);
    }

    public Optional<TextChannel> channel(String channelId) {
        return store.channel(channelId).get() instanceof TextChannel channel ? Optional.of(channel) : Optional.empty();
    }

    public Optional<Role> role(String roleId) {
        Server server = server();
        return server == null
                ? Optional.empty()
                : Optional.ofNullable(server.roles().get(roleId));
    }

    /// Whether anything here differs from the last time this was asked.
    boolean changed() {
        List<@Nullable Object> now = new ArrayList<>(channels());
        now.add(server());
        now.add(store.member(serverId, store.myId()).get());
        boolean changed = !same(now, seen);
        seen = now;
        return changed;
    }

    @SuppressWarnings("ReferenceEquality") // records are replaced when they change, and large
    private static boolean same(List<@Nullable Object> some, List<@Nullable Object> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    /// What the server has; nothing said where nothing is. Empty if the role, channel or category is gone.
    public Optional<PermissionOverride> live(OverridePlace place) {
        Server server = server();
        if (server == null || !place.everyone() && role(place.roleId()).isEmpty()) {
            return Optional.empty();
        }
        return switch (place) {
            case OnServer on ->
                on.everyone()
                        ? Optional.of(new PermissionOverride(server.defaultPermissions(), 0))
                        : role(on.roleId()).map(Role::permissions);
            case InCategory in -> server.category(in.categoryId()).map(category -> said(category, in.roleId()));
            case InChannel in -> channel(in.channelId()).map(channel -> said(channel, in.roleId()));
        };
    }

    /// What a channel says to a role or everyone.
    public static PermissionOverride said(TextChannel channel, String roleId) {
        return roleId.equals(OverridePlace.EVERYONE)
                ? orNone(channel.defaultPermissions())
                : orNone(channel.rolePermissions().get(roleId));
    }

    /// What a category says to a role or everyone.
    public static PermissionOverride said(Category category, String roleId) {
        return roleId.equals(OverridePlace.EVERYONE)
                ? orNone(category.defaultPermissions())
                : orNone(category.rolePermissions().get(roleId));
    }

    private static PermissionOverride orNone(@Nullable PermissionOverride override) {
        return override == null ? PermissionOverride.NONE : override;
    }

    /// Whether there is nothing between allowed and not allowed.
    public static boolean twoStates(OverridePlace place) {
        return place instanceof OnServer && place.everyone();
    }

    /// Permissions that mean something there.
    public List<Permission> offered(OverridePlace place) {
        return switch (place) {
            case OnServer on -> List.of(Permission.values());
            case InCategory in -> join(IN_CHANNELS, IN_CALLS);
            case InChannel in ->
                channel(in.channelId())
                        .map(channel -> channel.voice() == null ? IN_CHANNELS : join(IN_CHANNELS, IN_CALLS))
                        .orElse(List.of());
        };
    }

    /// Permissions that mean something in channels of any kind.
    public static List<Permission> inChannels() {
        return join(IN_CHANNELS, IN_CALLS);
    }

    private static List<Permission> join(List<Permission> some, List<Permission> more) {
        List<Permission> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /// Whether anything can be changed there at all.
    public Verdict opens(OverridePlace place) {
        return verdict(place, compared(place));
    }

    /// Whether one permission can be put into a state there, whatever becomes of the others.
    public Verdict verdict(OverridePlace place, Permission permission, PermissionState state) {
        return verdict(place, state.in(compared(place), permission));
    }

    /// What the server compares a new override with, to find what is given (`permissions.md §5`).
    private PermissionOverride compared(OverridePlace place) {
        Optional<PermissionOverride> known = twoStates(place)
                ? Optional.empty()
                : place instanceof InChannel && !place.everyone()
                        ? role(place.roleId()).map(Role::permissions)
                        : live(place);
        return known.orElse(PermissionOverride.NONE);
    }

    /// Whether this can be saved there.
    public Verdict verdict(OverridePlace place, PermissionOverride next) {
        return switch (place) {
            case OnServer on ->
                on.everyone()
                        ? may(me -> ServerRules.defaultPermissions(me, new Permissions(next.allow())))
                        : ofRole(on, (me, role) -> ServerRules.rolePermissions(me, role, next));
            case InCategory in -> {
                PermissionOverride now = live(place).orElse(PermissionOverride.NONE);
                yield in.everyone()
                        ? may(me -> ServerRules.categoryDefaultPermissions(me, now, next))
                        : ofRole(in, (me, role) -> ServerRules.categoryRolePermissions(me, role, now, next));
            }
            case InChannel in -> {
                Optional<TextChannel> channel = channel(in.channelId());
                if (channel.isEmpty()) {
                    yield new Verdict.NotMember();
                }
                yield in.everyone()
                        ? may(me -> ServerRules.channelDefaultPermissions(me, channel.get(), next))
                        : ofRole(in, (me, role) -> ServerRules.channelRolePermissions(me, channel.get(), role, next));
            }
        };
    }

    private interface RoleRule {
        Verdict test(Standing me, Role role);
    }

    private Verdict ofRole(OverridePlace place, RoleRule rule) {
        return role(place.roleId()).map(role -> may(me -> rule.test(me, role))).orElseGet(Verdict.NotMember::new);
    }

    private Verdict may(Function<Standing, Verdict> rule) {
        return store.rights().may(serverId, rule);
    }

    /// Whom it is about, e.g. "Trip leaders".
    public String roleName(String roleId) {
        return role(roleId).map(Role::name).orElseGet(() -> Text.of("settings.server.roles.everyone"));
    }

    /// Whom it is about and where, e.g. "Trip leaders in #general".
    public String name(OverridePlace place) {
        String who = roleName(place.roleId());
        return switch (place) {
            case OnServer on -> who;
            case InCategory in -> {
                Server server = server();
                String title = server == null
                        ? ""
                        : server.category(in.categoryId()).map(Category::title).orElse("");
                yield Text.of("permissions.inCategory", who, title);
            }
            case InChannel in ->
                Text.of(
                        "permissions.inChannel",
                        who,
                        channel(in.channelId()).map(TextChannel::name).orElse(""));
        };
    }

    /// Saves all that is said there.
    public Task<@Nullable Void> save(OverridePlace place, PermissionOverride next, @Nullable String reason) {
        long allow = next.allow();
        long deny = next.deny();
        return switch (place) {
            case OnServer on ->
                on.everyone()
                        ? commands.roles().setDefaultPermissions(serverId, allow, reason)
                        : commands.roles().setPermissions(serverId, on.roleId(), allow, deny, reason);
            case InCategory in ->
                in.everyone()
                        ? commands.categories()
                                .setDefaultPermissions(serverId, in.categoryId(), SetOverride.of(allow, deny))
                        : commands.categories()
                                .setPermissions(serverId, in.categoryId(), in.roleId(), SetOverride.of(allow, deny));
            case InChannel in ->
                in.everyone()
                        ? commands.channels().setDefaultPermissions(in.channelId(), allow, deny, reason)
                        : commands.channels().setPermissions(in.channelId(), in.roleId(), allow, deny, reason);
        };
    }
}
