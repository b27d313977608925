package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Store;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who a dialog is about, at the moment it opens.
///
/// @param detail tag, date of joining and highest role as far as known, in one line
public record MemberSummary(
        String userId, String name, String detail, @Nullable File avatar) {
    static MemberSummary of(Store store, String serverId, String userId) {
        User user = store.user(userId).get();
        Member member = store.member(serverId, userId).get();
        Server server = store.server(serverId).get();
        String nickname = member == null ? null : member.nickname();
        File own = member == null ? null : member.avatar();
        String detail = Stream.of(user == null ? userId : user.tag(), joined(member), topRole(server, member))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new MemberSummary(
                userId,
                nickname != null ? nickname : user == null ? userId : user.name(),
                detail,
                own == null && user != null ? user.avatar() : own);
    }

    private static String joined(@Nullable Member member) {
        return member == null
                ? Text.of("members.notMember")
                : Text.of(
                        "members.joined",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .format(member.joinedAt().atZone(ZoneId.systemDefault())));
    }

    private static String topRole(@Nullable Server server, @Nullable Member member) {
        return server == null || member == null
                ? ""
                : member.roles().stream()
                        .map(server.roles()::get)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparingLong(Role::rank))
                        .map(Role::name)
                        .orElse("");
    }
}
