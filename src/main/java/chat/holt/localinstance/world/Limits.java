package chat.holt.localinstance.world;

import chat.holt.localinstance.storage.Doc;
import java.util.List;
import java.util.Map;

/// The limits of the instance (`errors.md §4`). Everybody gets the ones of grown accounts.
public final class Limits {
    public static final int GROUP_SIZE = 100;
    public static final int EMBEDS = 5;
    public static final int REPLIES = 5;
    public static final int EMOJIS = 100;
    public static final int ROLES = 200;
    public static final int CHANNELS = 200;
    public static final int MESSAGE_BYTES = 2000;
    public static final int ATTACHMENTS = 5;
    public static final int SERVERS = 100;
    public static final int BOTS = 5;
    public static final int FRIEND_REQUESTS = 10;
    public static final int BODY_BYTES = 20_000_000;

    /// Largest upload by tag, in bytes.
    public static final Map<String, Integer> UPLOAD_BYTES = Map.of(
            "attachments", 20_000_000,
            "avatars", 4_000_000,
            "backgrounds", 6_000_000,
            "icons", 2_500_000,
            "banners", 6_000_000,
            "emojis", 500_000);

    private Limits() {}

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
                .put("new_user_hours", 72);
        Doc user = Doc.of("outgoing_friend_requests", FRIEND_REQUESTS)
                .put("bots", BOTS)
                .put("message_length", MESSAGE_BYTES)
                .put("message_attachments", ATTACHMENTS)
                .put("servers", SERVERS)
                .put("voice_quality", 16_000)
                .put("video", true)
                .put("video_resolution", List.of(1280, 720))
                .put("video_aspect_ratio", List.of(0.3, 2.5))
                .put("file_upload_size_limits", UPLOAD_BYTES);
        return Doc.of("global", global).put("new_user", user.copy()).put("default", user);
    }
}
