package chat.holt.ui.members;

import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import chat.holt.store.Cell;
import chat.holt.ui.kit.PresenceState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import org.jspecify.annotations.Nullable;

/// A member as the list sorts it. Group and sort key are worked out again only when one of the records behind them was
/// replaced, so looking through ten thousand unchanged entries costs next to nothing.
final class MemberEntry {
    /// By group, then by name, then by id so that equal names keep their order.
    static final Comparator<MemberEntry> ORDER = Comparator.<MemberEntry>comparingInt(entry -> entry.group)
            .thenComparing(entry -> entry.key)
            .thenComparing(entry -> entry.row.userId());

    private final Cell<Server> server;
    private final Cell<Member> member;
    private final Cell<User> user;
    private final MemberRow.Person row;
    private @Nullable Server seenServer;
    private @Nullable Member seenMember;
    private @Nullable User seenUser;
    private int group;
    private String key = "";

    MemberEntry(Cell<Server> server, Cell<Member> member, Cell<User> user) {
        this.server = server;
        this.member = member;
        this.user = user;
        this.row =
                new MemberRow.Person(user.id(), () -> Bindings.createObjectBinding(this::look, server, member, user));
    }

    MemberRow.Person row() {
        return row;
    }

    /// Whether the member left.
    boolean gone() {
        return member.get() == null;
    }

    int group() {
        return group;
    }

    /// Works out the place again if needed.
    ///
    /// @param groups hoisted roles and their groups, from 0 for the highest; online members without one come after
    ///     them, then the offline ones
    /// @return whether the place may have changed
    @SuppressWarnings("ReferenceEquality") // records are replaced as a whole; comparing them would cost too much
    boolean refresh(Map<String, Integer> groups) {
        boolean samePerson = seenMember == member.get() && seenUser == user.get();
        if (samePerson && seenServer == server.get()) {
            return false;
        }
        seenServer = server.get();
        seenMember = member.get();
        seenUser = user.get();
        int oldGroup = group;
        String oldKey = key;
        boolean online = PresenceState.of(seenUser) != PresenceState.OFFLINE;
        group = online ? hoistedGroup(groups) : groups.size() + 1;
        key = samePerson ? key : name().toLowerCase(Locale.ROOT);
        return oldGroup != group || !oldKey.equals(key);
    }

    private int hoistedGroup(Map<String, Integer> groups) {
        int highest = groups.size();
        for (String role : seenMember == null ? List.<String>of() : seenMember.roles()) {
            highest = Math.min(highest, groups.getOrDefault(role, highest));
        }
        return highest;
    }

    private Optional<Role> topRole(Predicate<Role> test) {
        Server known = server.get();
        Member present = member.get();
        return known == null || present == null
                ? Optional.empty()
                : present.roles().stream()
                        .map(known.roles()::get)
                        .filter(Objects::nonNull)
                        .filter(test)
                        .min(Comparator.comparingLong(Role::rank));
    }

    private String name() {
        Member present = member.get();
        User known = user.get();
        String nickname = present == null ? null : present.nickname();
        return nickname != null ? nickname : known == null ? user.id() : known.name();
    }

    private MemberLook look() {
        Server place = server.get();
        Member present = member.get();
        User known = user.get();
        File avatar = present == null ? null : present.avatar();
        UserStatus status = known == null ? null : known.status();
        return new MemberLook(
                user.id(),
                name(),
                known == null ? "" : known.tag(),
                avatar == null && known != null ? known.avatar() : avatar,
                PresenceState.of(known),
                status == null ? "" : Objects.requireNonNullElse(status.text(), ""),
                topRole(role -> role.colour() != null).map(Role::colour).orElse(null),
                topRole(role -> role.icon() != null).map(Role::icon).orElse(null),
                place != null && place.owner().equals(user.id()),
                known != null && known.bot() != null,
                present == null ? null : present.timeout());
    }
}
