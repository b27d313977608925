package chat.holt.permissions;

import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One person's place on one server at one moment: the input of every permission and rank question.
///
/// @param member null when the person is not a member, or not known to be one
/// @param now decides whether a timeout still runs
/// @param order in which the server applies overrides in channels
public record Standing(Server server, User user, @Nullable Member member, Instant now, EvaluationOrder order) {
    /// A place on a current server.
    public Standing(Server server, User user, @Nullable Member member, Instant now) {
        this(server, user, member, now, EvaluationOrder.CHANNEL_DEFAULT_FIRST);
    }

    /// Whether the person owns the server.
    public boolean owner() {
        return server.owner().equals(user.id());
    }

    /// Whether no rule of the server binds the person: owners and privileged accounts.
    public boolean unbound() {
        return owner() || user.privileged();
    }

    /// The member's roles that still exist, highest first.
    public List<Role> roles() {
        return member == null
                ? List.of()
                : member.roles().stream()
                        .map(server.roles()::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingLong(Role::rank))
                        .toList();
    }

    /// The member's highest role.
    public Optional<Role> topRole() {
        return roles().stream().findFirst();
    }

    /// Rank of the highest role; lower numbers are higher. `Long.MAX_VALUE` without roles, `Long.MIN_VALUE` for those
    /// who are above every rank (`permissions.md §6`).
    public long rank() {
        return unbound() ? Long.MIN_VALUE : topRole().map(Role::rank).orElse(Long.MAX_VALUE);
    }

    /// Rank as the server sees it when somebody acts on this person: an owner counts only by roles here
    /// (`permissions.md §6`, table of protections).
    long rankAsTarget() {
        return topRole().map(Role::rank).orElse(Long.MAX_VALUE);
    }

    /// Whether a timeout runs for a person whom rules bind.
    public boolean timedOut() {
        return member != null && !unbound() && member.timedOut(now);
    }

    /// The same place as if somebody else owned the server.
    public Standing withoutOwnership() {
        return new Standing(server.withOwner(""), user, member, now);
    }

    /// The same place once every timeout is over.
    public Standing withoutTimeout() {
        return new Standing(server, user, member, Instant.MAX);
    }
}
