package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of editing a member (`rest.md §13`). `roles` replaces all; `timeout` is an absolute time. Null leaves a field
/// as it is; `remove` clears fields.
public record EditMember(
        @Nullable String nickname,
        @Nullable String pronouns,
        @Nullable String avatar,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> roles,
        @Nullable Instant timeout,
        @Nullable Boolean canPublish,
        @Nullable Boolean canReceive,
        @Nullable String voiceChannel,
        List<String> remove) {
    public EditMember {
        remove = Empty.list(remove);
    }

    /// Changes nothing; refine it with the methods below.
    public static final EditMember NOTHING = new EditMember(null, null, null, null, null, null, null, null, List.of());

    public EditMember withNickname(String value) {
        return new EditMember(value, pronouns, avatar, roles, timeout, canPublish, canReceive, voiceChannel, remove);
    }

    public EditMember withPronouns(String value) {
        return new EditMember(nickname, value, avatar, roles, timeout, canPublish, canReceive, voiceChannel, remove);
    }

    public EditMember withAvatar(String value) {
        return new EditMember(nickname, pronouns, value, roles, timeout, canPublish, canReceive, voiceChannel, remove);
    }

    public EditMember withRoles(List<String> value) {
        return new EditMember(nickname, pronouns, avatar, value, timeout, canPublish, canReceive, voiceChannel, remove);
    }

    public EditMember withTimeout(Instant value) {
        return new EditMember(nickname, pronouns, avatar, roles, value, canPublish, canReceive, voiceChannel, remove);
    }

    public EditMember withCanPublish(Boolean value) {
        return new EditMember(nickname, pronouns, avatar, roles, timeout, value, canReceive, voiceChannel, remove);
    }

    public EditMember withCanReceive(Boolean value) {
        return new EditMember(nickname, pronouns, avatar, roles, timeout, canPublish, value, voiceChannel, remove);
    }

    public EditMember withVoiceChannel(String value) {
        return new EditMember(nickname, pronouns, avatar, roles, timeout, canPublish, canReceive, value, remove);
    }

    /// Also clears these fields, named as in `models.md`.
    public EditMember without(String... fields) {
        return new EditMember(
                nickname, pronouns, avatar, roles, timeout, canPublish, canReceive, voiceChannel, List.of(fields));
    }
}
