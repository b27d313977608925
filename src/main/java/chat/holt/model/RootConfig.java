package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an instance tells about itself at `GET /` (`auth.md §1`). Old instances leave out much: see the defaults.
public record RootConfig(
        @JsonProperty("revolt") String version,
        Features features,
        String ws,
        @JsonProperty("app") String appUrl,
        @Nullable String vapid,
        @Nullable Build build) {
    public RootConfig {
        version = Objects.requireNonNullElse(version, "");
        features = Objects.requireNonNullElse(features, Features.NONE);
        ws = Objects.requireNonNullElse(ws, "");
        appUrl = Objects.requireNonNullElse(appUrl, "");
    }

    public record Features(
            @Nullable Captcha captcha,
            @Always boolean email,
            @Always boolean inviteOnly,
            @Nullable Service autumn,
            @Nullable Service january,
            @Nullable Livekit livekit,
            @Nullable Limits limits,
            @Nullable LegalLinks legalLinks) {
        static final Features NONE = new Features(null, false, false, null, null, null, null, null);

        /// Limits of the instance, or the usual ones where it does not tell.
        public Limits effectiveLimits() {
            return Objects.requireNonNullElse(limits, Limits.USUAL);
        }
    }

    public record Captcha(@Always boolean enabled, String key) {}

    /// The file server or the proxy.
    public record Service(@Always boolean enabled, String url) {}

    public record Livekit(@Always boolean enabled, @Always List<Node> nodes) {
        public Livekit {
            nodes = Empty.list(nodes);
        }
    }

    public record Node(
            String name, @Always double lat, @Always double lon, String publicUrl) {}

    /// Limits for everyone, for accounts younger than `global.newUserHours`, and for the others (`errors.md §4`).
    public record Limits(
            GlobalLimits global,
            UserLimits newUser,
            @JsonProperty("default") UserLimits usual) {
        static final Limits USUAL = new Limits(GlobalLimits.USUAL, UserLimits.USUAL, UserLimits.USUAL);
    }

    public record GlobalLimits(
            @Always int groupSize,
            @Always int messageEmbeds,
            @Always int messageReplies,
            @Always int messageReactions,
            @Always int serverEmoji,
            @Always int serverRoles,
            @Always int serverChannels,
            @Always long bodyLimitSize,
            @Always List<String> restrictServerCreation,
            @Always int newUserHours) {
        static final GlobalLimits USUAL = new GlobalLimits(100, 5, 5, 20, 100, 200, 200, 20_000_000, List.of(), 72);

        public GlobalLimits {
            restrictServerCreation = Empty.list(restrictServerCreation);
        }
    }

    /// `messageLength` is UTF-8 bytes; upload limits are bytes by tag.
    public record UserLimits(
            @Always int outgoingFriendRequests,
            @Always int bots,
            @Always int messageLength,
            @Always int messageAttachments,
            @Always int servers,
            @Always int voiceQuality,
            @Always boolean video,
            @Always List<Integer> videoResolution,
            @Always List<Double> videoAspectRatio,
            @Always Map<String, Long> fileUploadSizeLimits) {
        static final UserLimits USUAL = new UserLimits(
                10,
                5,
                2000,
                5,
                100,
                16_000,
                true,
                List.of(1280, 720),
                List.of(0.3, 2.5),
                Map.of(
                        "attachments", 20_000_000L,
                        "avatars", 4_000_000L,
                        "backgrounds", 6_000_000L,
                        "icons", 2_500_000L,
                        "banners", 6_000_000L,
                        "emojis", 500_000L));

        public UserLimits {
            videoResolution = Empty.list(videoResolution);
            videoAspectRatio = Empty.list(videoAspectRatio);
            fileUploadSizeLimits = Empty.map(fileUploadSizeLimits);
        }
    }

    public record LegalLinks(String termsOfService, String privacyPolicy, String guidelines) {}

    public record Build(String commitSha, String commitTimestamp, String semver, String originUrl, String timestamp) {}
}
