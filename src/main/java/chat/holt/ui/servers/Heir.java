package chat.holt.ui.servers;

import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.User;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A member who may be given the server.
///
/// @param tag name and discriminator, which nobody else has
public record Heir(
        String userId, String name, String tag, @Nullable File avatar) {
    static Heir of(Member member, User user) {
        return new Heir(
                user.id(),
                Objects.requireNonNullElse(member.nickname(), user.name()),
                user.tag(),
                member.avatar() == null ? user.avatar() : member.avatar());
    }

    /// @param wanted in lower case
    boolean matches(String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || tag.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
