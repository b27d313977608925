package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
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
        @Nullable Build build,
        @UnknownFields Map<String, Object> unknown) {
    public RootConfig {
        version = Objects.requireNonNullElse(version, "");
        features = Objects.requireNonNullElse(features, Features.NONE);
        ws = Objects.requireNonNullElse(ws, "");
        appUrl = Objects.requireNonNullElse(appUrl, "");
        unknown = Empty.map(unknown);
    }

    public RootConfig(
            String version,
            Features features,
            String ws,
            String appUrl,
            @Nullable String vapid,
            @Nullable Build build) {
        this(version, features, ws, appUrl, vapid, build, Map.of());
    }

    public record Features(
            @Nullable Captcha captcha,
            @Always boolean email,
            @Always boolean inviteOnly,
            @Nullable Service autumn,
            @Nullable Service january,
            @Nullable Livekit livekit,
            @Nullable Limits limits,
            @Nullable LegalLinks legalLinks,
            @UnknownFields Map<String, Object> unknown) {
        public Features {
            unknown = Empty.map(unknown);
        }

        public Features(
                @Nullable Captcha captcha,
                boolean email,
                boolean inviteOnly,
                @Nullable Service autumn,
                @Nullable Service january,
                @Nullable Livekit livekit,
                @Nullable Limits limits,
                @Nullable LegalLinks legalLinks) {
            this(captcha, email, inviteOnly, autumn, january, livekit, limits, legalLinks, Map.of());
        }

        static final Features NONE = new Features(null, false, false, null, null, null, null, null);

        /// Limits of the instance, or the usual ones where it does not tell.
        public Limits effectiveLimits() {
            return Objects.requireNonNullElse(limits, Limits.USUAL);
        }
    }

    public record Captcha(
            @Always boolean enabled,
            String key,
            @UnknownFields Map<String, Object> unknown) {
        public Captcha {
            unknown = Empty.map(unknown);
        }
    }

    /// The file server or the proxy.
    public record Service(
            @Always boolean enabled,
            String url,
            @UnknownFields Map<String, Object> unknown) {
        public Service {
            unknown = Empty.map(unknown);
        }
    }

    public record Livekit(
            @Always boolean enabled,
            @Always List<Node> nodes,
            @UnknownFields Map<String, Object> unknown) {
        public Livekit {
            nodes = Empty.list(nodes);
            unknown = Empty.map(unknown);
        }
    }

    public record Node(
            String name,
            @Always double lat,
            @Always double lon,
            String publicUrl,
            @UnknownFields Map<String, Object> unknown) {
        public Node {
            unknown = Empty.map(unknown);
        }

        public Node(String name, double lat, double lon, String publicUrl) {
            this(name, lat, lon, publicUrl, Map.of());
        }
    }

    /// Limits for everyone, for accounts younger than `global.newUserHours`, and for the others (`errors.md §4`).
    public record Limits(
            GlobalLimits global,
            UserLimits newUser,
            @JsonProperty("default") UserLimits usual,
            @UnknownFields Map<String, Object> unknown) {
        public Limits {
            unknown = Empty.map(unknown);
        }

        public Limits(GlobalLimits global, UserLimits newUser, UserLimits usual) {
            this(global, newUser, usual, Map.of());
        }

        /// What applies to an account now.
        public UserLimits of(String userId, Instant now) {
            boolean young =
                    Ulid.valid(userId) && now.isBefore(Ulid.time(userId).plus(Duration.ofHours(global.newUserHours())));
            return young ? newUser : usual;
        }

        public static final Limits USUAL = new Limits(GlobalLimits.USUAL, UserLimits.USUAL, UserLimits.USUAL);
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
            @Always int newUserHours,
            @UnknownFields Map<String, Object> unknown) {
        static final GlobalLimits USUAL = new GlobalLimits(100, 5, 5, 20, 100, 200, 200, 20_000_000, List.of(), 72);

        public GlobalLimits {
            restrictServerCreation = Empty.list(restrictServerCreation);
            unknown = Empty.map(unknown);
        }

        public GlobalLimits(
                int groupSize,
                int messageEmbeds,
                int messageReplies,
                int messageReactions,
                int serverEmoji,
                int serverRoles,
                int serverChannels,
                long bodyLimitSize,
                List<String> restrictServerCreation,
                int newUserHours) {
            this(
                    groupSize,
                    messageEmbeds,
                    messageReplies,
                    messageReactions,
                    serverEmoji,
                    serverRoles,
                    serverChannels,
                    bodyLimitSize,
                    restrictServerCreation,
                    newUserHours,
                    Map.of());
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
            @Always Map<String, Long> fileUploadSizeLimits,
            @UnknownFields Map<String, Object> unknown) {
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
            unknown = Empty.map(unknown);
        }

        public UserLimits(
                int outgoingFriendRequests,
                int bots,
                int messageLength,
                int messageAttachments,
                int servers,
                int voiceQuality,
                boolean video,
                List<Integer> videoResolution,
                List<Double> videoAspectRatio,
                Map<String, Long> fileUploadSizeLimits) {
            this(
                    outgoingFriendRequests,
                    bots,
                    messageLength,
                    messageAttachments,
                    servers,
                    voiceQuality,
                    video,
                    videoResolution,
                    videoAspectRatio,
                    fileUploadSizeLimits,
                    Map.of());
        }
    }

    public record LegalLinks(
            String termsOfService,
            String privacyPolicy,
            String guidelines,
            @UnknownFields Map<String, Object> unknown) {
        public LegalLinks {
            unknown = Empty.map(unknown);
        }
    }

    public record Build(
            String commitSha,
            String commitTimestamp,
            String semver,
            String originUrl,
            String timestamp,
            @UnknownFields Map<String, Object> unknown) {
        public Build {
            unknown = Empty.map(unknown);
        }
    }
}
