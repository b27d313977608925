package chat.holt.ui.people;

import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.model.UserBadge;
import chat.holt.ui.kit.PresenceState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the store knows of a user, as their card and profile show it.
///
/// @param name nickname on the server, display name or user name
/// @param otherName the display name where a nickname hides it; empty otherwise
/// @param tag user name with digits; empty for nobody one could name
/// @param pronouns on the server or everywhere; empty for none
/// @param avatar on the server or everywhere; null for the drawn one
/// @param colour CSS colour or gradient of the name on the server; null for the usual one
/// @param presence null where it is not told
/// @param status what they say of themselves; empty for nothing
/// @param relationship yours towards them, which decides what can be done
/// @param bot whether a program
/// @param badges in the order of the platform
/// @param membership their place on the server where they were met; null for none
/// @param created when the account was made; null for nobody's
public record PersonLook(
        String userId,
        String name,
        String otherName,
        String tag,
        String pronouns,
        @Nullable File avatar,
        @Nullable String colour,
        @Nullable PresenceState presence,
        String status,
        RelationshipStatus relationship,
        boolean self,
        boolean bot,
        List<UserBadge> badges,
        List<Notice> notices,
        @Nullable Membership membership,
        @Nullable Instant created) {

    /// A place on a server.
    ///
    /// @param roles from the highest
    /// @param timeout its end, which may be past; null for none
    public record Membership(
            String server,
            boolean owner,
            List<Role> roles,
            Instant joined,
            @Nullable Instant timeout) {

        static @Nullable Membership of(@Nullable Server server, @Nullable Member member) {
            return server == null || member == null
                    ? null
                    : new Membership(
                            server.name(),
                            server.owner().equals(member.id().user()),
                            server.rolesOf(member),
                            member.joinedAt(),
                            member.timeout());
        }
    }

    /// Whether there is a profile to ask for.
    public boolean hasProfile() {
        return notices.stream().noneMatch(notice -> switch (notice) {
            case UNKNOWN, SYSTEM, DELETED, BLOCKED, BLOCKED_OTHER -> true;
            case BANNED, SUSPENDED, SPAM, NOT_MEMBER -> false;
        });
    }

    /// Whether the account is one of somebody, of whom more than a name may be known.
    static boolean isSomebody(User user) {
        return !user.system() && !user.username().isEmpty();
    }
}
