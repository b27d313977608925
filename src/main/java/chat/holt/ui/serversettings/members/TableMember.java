package chat.holt.ui.serversettings.members;

import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.SelectableRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A member as a row of the table.
///
/// @param name nickname, display name or user name
/// @param tag user name with digits; empty while the user is unknown
/// @param search what a text filter looks in, in lower case
/// @param roles highest first
/// @param created when the account was made
/// @param timeout end of a timeout; null for none, and may be past
public record TableMember(
        String userId,
        String name,
        String tag,
        String search,
        List<Role> roles,
        Instant joined,
        Instant created,
        @Nullable Instant timeout,
        boolean bot,
        @Nullable File avatar,
        PresenceState presence)
        implements SelectableRows.Row {

    static TableMember of(@Nullable Server server, Member member, @Nullable User user) {
        String id = member.id().user();
        String nickname = member.nickname();
        String name = nickname != null ? nickname : user == null ? id : user.name();
        String tag = user == null ? "" : user.tag();
        return new TableMember(
                id,
                name,
                tag,
                (name + '\n' + tag + '\n' + (user == null ? "" : user.name()) + '\n' + id).toLowerCase(Locale.ROOT),
                server == null ? List.of() : roles(server, member),
                member.joinedAt(),
                Ulid.time(id),
                member.timeout(),
                user != null && user.bot() != null,
                member.avatar() != null ? member.avatar() : user == null ? null : user.avatar(),
                PresenceState.of(user));
    }

    /// The same member with its roles as the server has them now.
    TableMember withRolesOf(@Nullable Server server, Member member) {
        List<Role> now = server == null ? List.of() : roles(server, member);
        return now.equals(roles)
                ? this
                : new TableMember(userId, name, tag, search, now, joined, created, timeout, bot, avatar, presence);
    }

    /// Whether a timeout runs.
    public boolean timedOut(Instant now) {
        return timeout != null && timeout.isAfter(now);
    }

    private static List<Role> roles(Server server, Member member) {
        List<Role> roles = new ArrayList<>(member.roles().size());
        for (String id : member.roles()) {
            Role role = server.roles().get(id);
            if (role != null) {
                roles.add(role);
            }
        }
        roles.sort(Comparator.comparingLong(Role::rank));
        return List.copyOf(roles);
    }
}
