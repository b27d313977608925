package chat.holt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of editing yourself or a bot of yours (`rest.md §6`). Status and profile are merged. Null leaves a field as it
/// is; `remove` clears fields.
public record EditUser(
        @Nullable String displayName,
        @Nullable String pronouns,
        @Nullable String avatar,
        @Nullable UserStatus status,
        @Nullable EditProfile profile,
        @Nullable Integer badges,
        @Nullable Integer flags,
        List<String> remove) {
    public EditUser {
        remove = Empty.list(remove);
    }

    /// Changes nothing; refine it with the methods below.
    public static final EditUser NOTHING = new EditUser(null, null, null, null, null, null, null, List.of());

    public EditUser withDisplayName(String value) {
        return new EditUser(value, pronouns, avatar, status, profile, badges, flags, remove);
    }

    public EditUser withPronouns(String value) {
        return new EditUser(displayName, value, avatar, status, profile, badges, flags, remove);
    }

    public EditUser withAvatar(String value) {
        return new EditUser(displayName, pronouns, value, status, profile, badges, flags, remove);
    }

    public EditUser withStatus(UserStatus value) {
        return new EditUser(displayName, pronouns, avatar, value, profile, badges, flags, remove);
    }

    public EditUser withProfile(EditProfile value) {
        return new EditUser(displayName, pronouns, avatar, status, value, badges, flags, remove);
    }

    public EditUser withBadges(Integer value) {
        return new EditUser(displayName, pronouns, avatar, status, profile, value, flags, remove);
    }

    public EditUser withFlags(Integer value) {
        return new EditUser(displayName, pronouns, avatar, status, profile, badges, value, remove);
    }

    /// Also clears these fields, named as in `models.md`.
    public EditUser without(String... fields) {
        return new EditUser(displayName, pronouns, avatar, status, profile, badges, flags, List.of(fields));
    }
}
