package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A user as you see it (`models.md` User). `relationship` is yours towards them; take it from Ready,
/// `UserRelationship` and user fetches only, never from a message (`gateway.md §6.2`).
public record User(
        @JsonProperty("_id") String id,
        String username,
        String discriminator,
        @Nullable String displayName,
        @Nullable String pronouns,
        @Nullable File avatar,
        List<Relationship> relations,
        int badges,
        @Nullable UserStatus status,
        int flags,
        boolean privileged,
        @Nullable BotInformation bot,
        RelationshipStatus relationship,
        @Always boolean online,
        @UnknownFields Map<String, Object> unknown) {
    public User {
        relations = Empty.asCame(relations);
        relationship = Objects.requireNonNullElse(relationship, RelationshipStatus.NONE);
        unknown = Empty.map(unknown);
    }

    public User(
            String id,
            String username,
            String discriminator,
            @Nullable String displayName,
            @Nullable String pronouns,
            @Nullable File avatar,
            List<Relationship> relations,
            int badges,
            @Nullable UserStatus status,
            int flags,
            boolean privileged,
            @Nullable BotInformation bot,
            RelationshipStatus relationship,
            boolean online) {
        this(
                id,
                username,
                discriminator,
                displayName,
                pronouns,
                avatar,
                relations,
                badges,
                status,
                flags,
                privileged,
                bot,
                relationship,
                online,
                Map.of());
    }

    @JsonCreator
    static User read(
            @JsonProperty("_id") String id,
            @JsonProperty("username") String username,
            @JsonProperty("discriminator") String discriminator,
            @JsonProperty("display_name") @Nullable String displayName,
            @JsonProperty("pronouns") @Nullable String pronouns,
            @JsonProperty("avatar") @Nullable File avatar,
            @JsonProperty("relations") @Nullable List<Relationship> relations,
            @JsonProperty("badges") int badges,
            @JsonProperty("status") @Nullable UserStatus status,
            @JsonProperty("flags") int flags,
            @JsonProperty("privileged") boolean privileged,
            @JsonProperty("bot") @Nullable BotInformation bot,
            @JsonProperty("relationship") @Nullable String relationship,
            @JsonProperty("online") boolean online,
            @UnknownFields Map<String, Object> unknown) {
        RelationshipStatus known = OpenEnum.read(RelationshipStatus.values(), relationship);
        return new User(
                id,
                username,
                discriminator,
                displayName,
                pronouns,
                avatar,
                Empty.asCame(relations),
                badges,
                status,
                flags,
                privileged,
                bot,
                known == null ? RelationshipStatus.NONE : known,
                online,
                OpenEnum.keep(known, "relationship", relationship, unknown));
    }

    /// Author of messages from the platform; never fetch it.
    public static final String SYSTEM_ID = Ulid.ZERO;

    /// Whether this is the same but for status and presence, which change all the time and few places show.
    public boolean looksLike(User other) {
        return with(other.status(), other.online()).equals(other);
    }

    /// The same user with another status, and connected or not.
    public User with(@Nullable UserStatus otherStatus, boolean connected) {
        return new User(
                id,
                username,
                discriminator,
                displayName,
                pronouns,
                avatar,
                relations,
                badges,
                otherStatus,
                flags,
                privileged,
                bot,
                relationship,
                connected,
                unknown);
    }

    /// What the user wants to be to others; null if never chosen or not told: of somebody invisible only events tell
    /// (`models.md`).
    public @Nullable Presence chosenPresence() {
        return status == null ? null : status.presence();
    }

    /// Display name, or else the user name.
    public String name() {
        return displayName == null ? username : displayName;
    }

    /// User name with its four digits, unique on the instance.
    public String tag() {
        return username + "#" + discriminator;
    }

    /// Presence others should show; `INVISIBLE` means offline, also for invisible users (`gateway.md §6.5`).
    public Presence shownPresence() {
        return online ? Objects.requireNonNullElse(chosenPresence(), Presence.ONLINE) : Presence.INVISIBLE;
    }

    /// Whether the platform put the account into this state.
    public boolean has(UserFlag flag) {
        return (flags & flag.bit()) != 0;
    }

    public Set<UserBadge> badgeSet() {
        return UserBadge.in(badges);
    }

    /// Whether this stands for the platform itself, the author of system messages.
    public boolean system() {
        return id.equals(SYSTEM_ID);
    }

    /// What a message says to mention a user.
    public static String mention(String userId) {
        return "<@" + userId + ">";
    }

    public Instant createdAt() {
        return Ulid.time(id);
    }

    /// One of whom only the id is known.
    public static User unknown(String id) {
        return new User(
                id, "", "0000", null, null, null, List.of(), 0, null, 0, false, null, RelationshipStatus.NONE, false);
    }
}
