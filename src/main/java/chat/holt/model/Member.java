package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user's membership of a server (`models.md` Member). `timeout` may lie in the past; `canPublish` and `canReceive`
/// are null when allowed.
public record Member(
        @JsonProperty("_id") MemberId id,
        Instant joinedAt,
        @Nullable String nickname,
        @Nullable String pronouns,
        @Nullable File avatar,
        List<String> roles,
        @Nullable Instant timeout,
        @Nullable Boolean canPublish,
        @Nullable Boolean canReceive,
        @UnknownFields Map<String, Object> unknown) {
    public Member {
        roles = Empty.asCame(roles);
        canPublish = Boolean.FALSE.equals(canPublish) ? canPublish : null;
        canReceive = Boolean.FALSE.equals(canReceive) ? canReceive : null;
        unknown = Empty.map(unknown);
    }

    public Member(
            MemberId id,
            Instant joinedAt,
            @Nullable String nickname,
            @Nullable String pronouns,
            @Nullable File avatar,
            List<String> roles,
            @Nullable Instant timeout,
            @Nullable Boolean canPublish,
            @Nullable Boolean canReceive) {
        this(id, joinedAt, nickname, pronouns, avatar, roles, timeout, canPublish, canReceive, Map.of());
    }

    /// A member made up to ask what somebody with these roles might do.
    public static Member made(String server, String user, List<String> roles) {
        return new Member(new MemberId(server, user), Instant.EPOCH, null, null, null, roles, null, null, null);
    }

    /// The same member with other restrictions.
    public Member with(@Nullable Instant otherTimeout, boolean muted, boolean deafened) {
        return new Member(
                id,
                joinedAt,
                nickname,
                pronouns,
                avatar,
                roles,
                otherTimeout,
                muted ? false : null,
                deafened ? false : null,
                unknown);
    }

    /// Whether a moderator has silenced the member in calls.
    public boolean muted() {
        return canPublish != null;
    }

    /// Whether a moderator keeps the member from hearing calls.
    public boolean deafened() {
        return canReceive != null;
    }

    public boolean timedOut(Instant now) {
        return timeout != null && timeout.isAfter(now);
    }
}
