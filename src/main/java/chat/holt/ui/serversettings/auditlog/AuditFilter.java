package chat.holt.ui.serversettings.auditlog;

import chat.holt.model.AuditLogQuery;
import chat.holt.model.Ulid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which entries are shown. All that is set must hold.
///
/// @param actor id of who acted; null for anybody
/// @param target id of the user it was done to; null for any
/// @param types kinds of acts; empty for all
/// @param within only what was done in the last so long; null for any
/// @param from first day; null for any
/// @param to last day; null for any
public record AuditFilter(
        @Nullable String actor,
        @Nullable String target,
        Set<AuditType> types,
        @Nullable Duration within,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /// Shows everything.
    public static final AuditFilter NONE = new AuditFilter(null, null, Set.of(), null, null, null);

    public AuditFilter {
        types = Set.copyOf(types);
    }

    /// Whether it shows everything.
    public boolean isEmpty() {
        return equals(NONE);
    }

    public AuditFilter withActor(@Nullable String userId) {
        return new AuditFilter(userId, target, types, within, from, to);
    }

    public AuditFilter withTarget(@Nullable String userId) {
        return new AuditFilter(actor, userId, types, within, from, to);
    }

    public AuditFilter withTypes(Collection<AuditType> only) {
        return new AuditFilter(actor, target, Set.copyOf(only), within, from, to);
    }

    /// With these kinds too, or without them if all of them were shown.
    public AuditFilter toggled(List<AuditType> kinds) {
        Set<AuditType> next = EnumSet.noneOf(AuditType.class);
        next.addAll(types);
        if (!next.addAll(kinds)) {
            next.removeAll(kinds);
        }
        return withTypes(next);
    }

    /// A span that ends now, in place of days.
    public AuditFilter withWithin(@Nullable Duration span) {
        return new AuditFilter(actor, target, types, span, null, null);
    }

    /// Days, both included, in place of a span that ends now.
    public AuditFilter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new AuditFilter(actor, target, types, null, first, last);
    }

    /// What to ask the server for.
    AuditLogQuery query(Instant now, ZoneId zone, int limit) {
        Instant since = from != null ? from.atStartOfDay(zone).toInstant() : within != null ? now.minus(within) : null;
        Instant until = to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant();
        return new AuditLogQuery(
                actor,
                target,
                types.stream().sorted().map(AuditType::wireName).toList(),
                until == null ? null : Ulid.floor(until),
                // Ids are exclusive bounds; no entry has the smallest id of a moment but by a chance of 1 to 2^80.
                since == null ? null : Ulid.floor(since),
                limit);
    }
}
