package chat.holt.permissions;

import chat.holt.model.Member;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a change of roles or overrides would do before it is made: who gains or loses which permission, and where.
///
/// Members with the same roles fare alike, so the work grows with the kinds of members and not with their number.
public final class DryRun {
    private DryRun() {}

    /// A server and those of its channels that are known.
    public record Situation(Server server, List<TextChannel> channels) {}

    /// One permission that the same members gain, or lose, in the same places.
    ///
    /// @param onServer whether on the server as a whole too
    /// @param channels where else, as they would be
    /// @param userIds those with the same roles together
    public record Consequence(
            Permission permission, boolean gained, boolean onServer, List<TextChannel> channels, List<String> userIds) {
        public Consequence {
            channels = List.copyOf(channels);
            userIds = List.copyOf(userIds);
        }
    }

    /// What distinguishes members where permissions are concerned.
    private record Kind(List<String> roles, boolean timedOut, boolean muted, boolean deafened) {}

    /// A permission gained or lost somewhere.
    private record Turn(
            Permission permission, boolean gained, @Nullable String channelId) {}

    /// A permission gained or lost by the same people.
    private record Fate(Permission permission, boolean gained, List<String> userIds) {}

    /// What follows from going from one situation to the other, what most members notice first. Channels that exist
    /// only
    /// on one side are left out: making and deleting them speaks for itself.
    ///
    /// @param members their roles as they would be; the owner is skipped, being above all rules
    public static List<Consequence> between(
            Situation before, Situation after, Collection<Member> members, Instant now, EvaluationOrder order) {
        return between(before, after, members, members, now, order);
    }

    /// Likewise when the members' roles change too.
    ///
    /// @param membersBefore and
    /// @param membersAfter the same people in the same order
    public static List<Consequence> between(
            Situation before,
            Situation after,
            Collection<Member> membersBefore,
            Collection<Member> membersAfter,
            Instant now,
            EvaluationOrder order) {
        Map<Kind, Map<Kind, List<String>>> people = new LinkedHashMap<>();
        var later = membersAfter.iterator();
        for (Member member : membersBefore) {
            Member then = later.next();
            String id = member.id().user();
            if (!id.equals(before.server().owner())) {
                people.computeIfAbsent(kind(before.server(), member, now), kind -> new LinkedHashMap<>())
                        .computeIfAbsent(kind(after.server(), then, now), kind -> new ArrayList<>())
                        .add(id);
            }
        }
        Map<Turn, List<String>> turns = new LinkedHashMap<>();
        people.forEach((from, kinds) -> kinds.forEach((to, ids) -> {
            Map<String, Permissions> was = everywhere(before, from, now, order);
            everywhere(after, to, now, order).forEach((place, will) -> {
                Permissions old = was.get(place);
                if (old != null) {
                    note(turns, place, will.minus(old), true, ids);
                    note(turns, place, old.minus(will), false, ids);
                }
            });
        }));
        return consequences(turns, after.channels());
    }

    private static Kind kind(Server server, Member member, Instant now) {
        return new Kind(
                member.roles().stream()
                        .filter(server.roles()::containsKey)
                        .sorted()
                        .distinct()
                        .toList(),
                member.timedOut(now),
                member.muted(),
                member.deafened());
    }

    /// By channel; the server itself under the empty id.
    private static Map<String, Permissions> everywhere(
            Situation situation, Kind kind, Instant now, EvaluationOrder order) {
        Standing standing = new Standing(situation.server(), User.unknown(""), member(kind, now), now, order);
        Map<String, Permissions> result = new LinkedHashMap<>();
        result.put("", PermissionCalculator.server(standing));
        situation
                .channels()
                .forEach(channel -> result.put(channel.id(), PermissionCalculator.channel(channel, standing)));
        return result;
    }

    private static Member member(Kind kind, Instant now) {
        return Member.made("", "", kind.roles())
                .with(kind.timedOut() ? now.plusSeconds(1) : null, kind.muted(), kind.deafened());
    }

    private static void note(
            Map<Turn, List<String>> turns, String place, Permissions changed, boolean gained, List<String> ids) {
        for (Permission permission : changed.list()) {
            turns.computeIfAbsent(
                            new Turn(permission, gained, place.isEmpty() ? null : place), turn -> new ArrayList<>())
                    .addAll(ids);
        }
    }

    private static List<Consequence> consequences(Map<Turn, List<String>> turns, List<TextChannel> channels) {
        Map<String, TextChannel> known =
                channels.stream().collect(Collectors.toMap(TextChannel::id, channel -> channel, (one, two) -> one));
        Map<Fate, List<Turn>> fates = new LinkedHashMap<>();
        turns.forEach((turn, ids) -> fates.computeIfAbsent(
                        new Fate(turn.permission(), turn.gained(), ids), fate -> new ArrayList<>())
                .add(turn));
        return fates.entrySet().stream()
                .map(entry -> new Consequence(
                        entry.getKey().permission(),
                        entry.getKey().gained(),
                        entry.getValue().stream().anyMatch(turn -> turn.channelId() == null),
                        entry.getValue().stream()
                                .map(turn -> known.get(turn.channelId()))
                                .filter(Objects::nonNull)
                                .toList(),
                        entry.getKey().userIds()))
                .sorted(Comparator.comparing((Consequence consequence) ->
                                consequence.userIds().size())
                        .reversed())
                .toList();
    }
}
