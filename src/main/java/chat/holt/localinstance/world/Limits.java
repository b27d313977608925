package chat.holt.localinstance.world;

import chat.holt.localinstance.storage.Doc;
import chat.holt.model.Ulid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The limits of the instance (`errors.md §4`).
public final class Limits {
    public static final int GROUP_SIZE = 100;
    public static final int EMBEDS = 5;
    public static final int REPLIES = 5;
    public static final int EMOJIS = 100;
    public static final int ROLES = 200;
    public static final int CHANNELS = 200;
    public static final int CATEGORIES = 50;
    public static final int MESSAGE_BYTES = 2000;
    public static final int ATTACHMENTS = 5;
    public static final int BODY_BYTES = 20_000_000;

    /// Largest upload by tag, in bytes.
    public static final Map<String, Integer> UPLOAD_BYTES = Map.of(
            "attachments", 20_000_000,
            "avatars", 4_000_000,
            "backgrounds", 6_000_000,
            "icons", 2_500_000,
            "banners", 6_000_000,
            "emojis", 500_000);

    /// What a user may have at once.
    /// @param servers how many they may be in before they join one more
    /// @param video the largest video, width and height in pixels
    public record Allowance(int friendRequests, int bots, int servers, List<Integer> video) {
        private Doc asSent() {
            return Doc.of("outgoing_friend_requests", friendRequests)
                    .put("bots", bots)
                    .put("message_length", MESSAGE_BYTES)
                    .put("message_attachments", ATTACHMENTS)
                    .put("servers", servers)
                    .put("voice_quality", 16_000)
                    .put("video", true)
                    .put("video_resolution", video)
                    .put("video_aspect_ratio", List.of(0.3, 2.5))
                    .put("file_upload_size_limits", UPLOAD_BYTES);
        }
    }

    private static final int NEW_HOURS = 72;
    private static final Allowance NEW_USER = new Allowance(5, 2, 50, List.of(1080, 720));
    private static final Allowance GROWN_USER = new Allowance(10, 5, 100, List.of(1280, 720));

    private Limits() {}

    /// What a user may have: less in the first three days.
    public static Allowance of(String user, Instant now) {
        return Ulid.time(user).plus(Duration.ofHours(NEW_HOURS)).isAfter(now) ? NEW_USER : GROWN_USER;
    }

    public static Doc asSent() {
        Doc global = Doc.of("group_size", GROUP_SIZE)
                .put("message_embeds", EMBEDS)
                .put("message_replies", REPLIES)
                .put("message_reactions", Reactions.MAX)
                .put("server_emoji", EMOJIS)
                .put("server_roles", ROLES)
                .put("server_channels", CHANNELS)
                .put("body_limit_size", BODY_BYTES)
                .put("restrict_server_creation", List.of())
                .put("new_user_hours", NEW_HOURS);
        return Doc.of("global", global).put("new_user", NEW_USER.asSent()).put("default", GROWN_USER.asSent());
    }
}
