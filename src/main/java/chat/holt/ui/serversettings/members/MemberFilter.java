package chat.holt.ui.serversettings.members;

import chat.holt.ui.serversettings.views.SavedViews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which members the table shows. All that is set must hold.
///
/// @param text part of name, tag or id; empty for any
/// @param roles ids of roles of which a member has one; empty for any
/// @param noRole only members without a role
/// @param timedOut only members whose timeout runs
/// @param bots only bots
/// @param joinedWithin only members who joined in the last so long; null for any
/// @param createdWithin only members whose account is at most so old; null for any
public record MemberFilter(
        String text,
        List<String> roles,
        boolean noRole,
        boolean timedOut,
        boolean bots,
        @Nullable Duration joinedWithin,
        @Nullable Duration createdWithin) {
    /// Shows everybody.
    public static final MemberFilter NONE = new MemberFilter("", List.of(), false, false, false, null, null);

    /// How filters are kept under a name.
    public static final SavedViews.Form<MemberFilter> KEPT = new MemberFilterForm();

    public MemberFilter {
        roles = List.copyOf(roles);
    }

    /// Whether it shows everybody.
    public boolean isEmpty() {
        return equals(NONE);
    }

    public MemberFilter withText(String part) {
        return new MemberFilter(part, roles, noRole, timedOut, bots, joinedWithin, createdWithin);
    }

    public MemberFilter withRoles(List<String> ids) {
        return new MemberFilter(text, ids, noRole, timedOut, bots, joinedWithin, createdWithin);
    }

    public MemberFilter withNoRole(boolean only) {
        return new MemberFilter(text, roles, only, timedOut, bots, joinedWithin, createdWithin);
    }

    public MemberFilter withTimedOut(boolean only) {
        return new MemberFilter(text, roles, noRole, only, bots, joinedWithin, createdWithin);
    }

    public MemberFilter withBots(boolean only) {
        return new MemberFilter(text, roles, noRole, timedOut, only, joinedWithin, createdWithin);
    }

    public MemberFilter withJoinedWithin(@Nullable Duration duration) {
        return new MemberFilter(text, roles, noRole, timedOut, bots, duration, createdWithin);
    }

    public MemberFilter withCreatedWithin(@Nullable Duration duration) {
        return new MemberFilter(text, roles, noRole, timedOut, bots, joinedWithin, duration);
    }

    /// The test for a row at the given time.
    Predicate<TableMember> at(Instant now) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        Instant joinedSince = joinedWithin == null ? null : now.minus(joinedWithin);
        Instant createdSince = createdWithin == null ? null : now.minus(createdWithin);
        return member -> (part.isEmpty() || member.search().contains(part))
                && (roles.isEmpty() || member.roles().stream().anyMatch(role -> roles.contains(role.id())))
                && (!noRole || member.roles().isEmpty())
                && (!timedOut || member.timedOut(now))
                && (!bots || member.bot())
                && (joinedSince == null || member.joined().isAfter(joinedSince))
                && (createdSince == null || member.created().isAfter(createdSince));
    }
}
