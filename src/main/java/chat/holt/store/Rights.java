package chat.holt.store;

import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.OtherChannel;
import chat.holt.model.Role;
import chat.holt.model.SavedMessages;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.Disregard;
import chat.holt.permissions.EvaluationOrder;
import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionCalculator;
import chat.holt.permissions.PermissionTrace;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Standing;
import chat.holt.permissions.UserPermission;
import chat.holt.permissions.Vantage;
import chat.holt.permissions.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What you and others may do, computed on demand from what the store knows (`permissions.md`). Ask again when server,
/// channel or own member change. UI thread only.
public final class Rights {
    private final State state;
    private final EvaluationOrder order;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();

    /// A server looked at through other eyes.
    public record Look(String serverId, Vantage vantage) {}

    Rights(State state, EvaluationOrder order) {
        this.state = state;
        this.order = order;
    }

    /// Your permissions on a server; none if it is unknown.
    public Permissions server(String serverId) {
        return mine(serverId).map(PermissionCalculator::server).orElse(Permissions.NONE);
    }

    /// Somebody's permissions on a server, without what is disregarded; none if it is unknown.
    public Permissions server(String serverId, String userId, Set<Disregard> disregarded) {
        return standing(serverId, userId)
                .map(standing -> PermissionCalculator.server(standing, disregarded))
                .orElse(Permissions.NONE);
    }

    /// Somebody's permissions in a channel of a server, without what is disregarded; none if it is unknown or another
    /// kind of channel.
    public Permissions channel(String channelId, String userId, Set<Disregard> disregarded) {
        return state.channels.get(channelId) instanceof TextChannel text
                ? standing(text.server(), userId)
                        .map(standing -> PermissionCalculator.channel(text, standing, order, disregarded))
                        .orElse(Permissions.NONE)
                : Permissions.NONE;
    }

    /// Your permissions in a channel of any kind; none if it is unknown.
    public Permissions channel(String channelId) {
        Channel channel = state.channels.get(channelId);
        return switch (channel) {
            case null -> Permissions.NONE;
            case OtherChannel other -> Permissions.NONE;
            case SavedMessages saved -> PermissionCalculator.channel(saved, user(state.users.myId()));
            case Group group -> PermissionCalculator.channel(group, user(state.users.myId()));
            case DirectMessage direct -> direct(direct);
            case TextChannel text ->
                mine(text.server())
                        .map(standing -> PermissionCalculator.channel(text, standing))
                        .orElse(Permissions.NONE);
        };
    }

    /// What you may do towards another user.
    public Set<UserPermission> towards(String userId) {
        return PermissionCalculator.user(user(state.users.myId()), user(userId), connected(userId));
    }

    /// Rank of a member's highest role, a lower number being higher; see [Standing#rank()].
    public long rank(String serverId, String userId) {
        return standing(serverId, userId).map(Standing::rank).orElse(Long.MAX_VALUE);
    }

    /// Somebody's place on a server; empty if the server is unknown.
    public Optional<Standing> standing(String serverId, String userId) {
        Server server = state.servers.get(serverId);
        return Optional.ofNullable(server)
                .map(known -> new Standing(
                        known,
                        user(userId),
                        state.members.cell(serverId, userId).get(),
                        state.clock.instant(),
                        order));
    }

    /// How a member's permissions on a server come about, or in one of its channels.
    ///
    /// @param channelId null for the whole server; an unknown one gives a trace without steps
    public PermissionTrace trace(String serverId, @Nullable String channelId, String userId) {
        return standing(serverId, userId)
                .flatMap(standing -> switch (channelId == null ? null : state.channels.get(channelId)) {
                    case TextChannel channel -> Optional.of(PermissionTrace.channel(channel, standing, order));
                    case null, default ->
                        channelId == null ? Optional.of(PermissionTrace.server(standing)) : Optional.empty();
                })
                .orElseGet(() -> new PermissionTrace(List.of()));
    }

    /// Your own place on a server, or that of whom you look as there.
    public Optional<Standing> mine(String serverId) {
        return switch (vantage(serverId)) {
            case null -> standing(serverId, state.users.myId());
            case Vantage.OfMember(var userId) -> standing(serverId, userId);
            case Vantage.OfRoles(var roleIds) ->
                Optional.ofNullable(state.servers.get(serverId))
                        .map(server -> new Standing(
                                server,
                                User.unknown(""),
                                Member.made(serverId, "", roleIds),
                                state.clock.instant(),
                                order));
        };
    }

    /// The server you look at through other eyes and whose they are; null when you look at all with your own. Whoever
    /// asks for your rights afterwards hears those of the vantage; what you do you still do as yourself.
    public ReadOnlyObjectProperty<@Nullable Look> look() {
        return look.getReadOnlyProperty();
    }

    /// Looks at a server through other eyes.
    ///
    /// @param as null for your own
    public void lookAs(@Nullable Look as) {
        look.set(as);
    }

    /// Whether a channel of a server is there for you, or for whom you look as.
    public boolean sees(TextChannel channel) {
        return vantage(channel.server()) == null || channel(channel.id()).has(Permission.VIEW_CHANNEL);
    }

    /// In which order the server applies overrides.
    public EvaluationOrder order() {
        return order;
    }

    private @Nullable Vantage vantage(String serverId) {
        Look now = look.get();
        return now != null && now.serverId().equals(serverId) ? now.vantage() : null;
    }

    /// Whether a rule lets you act on a server, e.g. `may(id, me -> ServerRules.may(me, MANAGE_ROLE))`.
    public Verdict may(String serverId, Function<Standing, Verdict> rule) {
        return mine(serverId).map(rule).orElseGet(Verdict.NotMember::new);
    }

    /// Whether a rule lets you act on somebody, e.g. `may(id, userId, ServerRules::kick)`.
    public Verdict may(String serverId, String userId, BiFunction<Standing, Standing, Verdict> rule) {
        return standing(serverId, userId)
                .flatMap(target -> mine(serverId).map(me -> rule.apply(me, target)))
                .orElseGet(Verdict.NotMember::new);
    }

    /// Whether you may give a role to members whom you may give roles at all.
    public Verdict mayGive(String serverId, Role role) {
        return may(serverId, me -> ServerRules.assignRoles(me, me, List.of(role)));
    }

    private Permissions direct(DirectMessage channel) {
        User me = user(state.users.myId());
        User other = user(channel.partner(me.id()));
        return PermissionCalculator.channel(channel, me, PermissionCalculator.user(me, other, true));
    }

    /// Whether you share a server, group or direct message, as far as known.
    private boolean connected(String userId) {
        boolean server = state.servers.list().stream()
                .anyMatch(cell -> state.members.cell(cell.id(), userId).get() != null);
        return server
                || state.channels.ids().stream()
                        .map(state.channels::get)
                        .filter(Objects::nonNull)
                        .anyMatch(channel -> channel.recipients().contains(userId));
    }

    /// The user, or one of whom only the id is known.
    private User user(String id) {
        User known = state.users.cell(id).get();
        return known != null ? known : User.unknown(id);
    }
}
