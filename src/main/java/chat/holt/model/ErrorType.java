package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every error type of the API with its HTTP status (`errors.md §2`), those of old versions included.
public enum ErrorType {
    LABEL_ME("LabelMe", 500),
    ALREADY_ONBOARDED("AlreadyOnboarded", 403),
    USERNAME_TAKEN("UsernameTaken", 409),
    INVALID_USERNAME("InvalidUsername", 400),
    DISCRIMINATOR_CHANGE_RATELIMITED("DiscriminatorChangeRatelimited", 429),
    UNKNOWN_USER("UnknownUser", 404),
    ALREADY_FRIENDS("AlreadyFriends", 409),
    ALREADY_SENT_REQUEST("AlreadySentRequest", 409),
    BLOCKED("Blocked", 409),
    BLOCKED_BY_OTHER("BlockedByOther", 403),
    NOT_FRIENDS("NotFriends", 403),
    TOO_MANY_PENDING_FRIEND_REQUESTS("TooManyPendingFriendRequests", 400),
    UNKNOWN_CHANNEL("UnknownChannel", 404),
    UNKNOWN_ATTACHMENT("UnknownAttachment", 400),
    UNKNOWN_MESSAGE("UnknownMessage", 404),
    CANNOT_DELETE_MESSAGE("CannotDeleteMessage", 403),
    CANNOT_EDIT_MESSAGE("CannotEditMessage", 403),
    CANNOT_JOIN_CALL("CannotJoinCall", 400),
    TOO_MANY_ATTACHMENTS("TooManyAttachments", 400),
    TOO_MANY_EMBEDS("TooManyEmbeds", 400),
    TOO_MANY_REPLIES("TooManyReplies", 400),
    TOO_MANY_CHANNELS("TooManyChannels", 400),
    EMPTY_MESSAGE("EmptyMessage", 422),
    PAYLOAD_TOO_LARGE("PayloadTooLarge", 422),
    CANNOT_REMOVE_YOURSELF("CannotRemoveYourself", 400),
    GROUP_TOO_LARGE("GroupTooLarge", 403),
    ALREADY_IN_GROUP("AlreadyInGroup", 409),
    NOT_IN_GROUP("NotInGroup", 404),
    ALREADY_PINNED("AlreadyPinned", 400),
    NOT_PINNED("NotPinned", 400),
    IN_SLOWMODE("InSlowmode", 429),
    CANT_CREATE_SERVERS("CantCreateServers", 403),
    UNKNOWN_SERVER("UnknownServer", 404),
    INVALID_ROLE("InvalidRole", 404),
    BANNED("Banned", 403),
    TOO_MANY_SERVERS("TooManyServers", 400),
    TOO_MANY_EMOJI("TooManyEmoji", 400),
    TOO_MANY_ROLES("TooManyRoles", 400),
    ALREADY_IN_SERVER("AlreadyInServer", 409),
    CANNOT_TIMEOUT_YOURSELF("CannotTimeoutYourself", 400),
    REACHED_MAXIMUM_BOTS("ReachedMaximumBots", 400),
    IS_BOT("IsBot", 400),
    IS_NOT_BOT("IsNotBot", 400),
    BOT_IS_PRIVATE("BotIsPrivate", 403),
    CANNOT_REPORT_YOURSELF("CannotReportYourself", 400),
    MISSING_PERMISSION("MissingPermission", 403),
    MISSING_USER_PERMISSION("MissingUserPermission", 403),
    NOT_ELEVATED("NotElevated", 403),
    NOT_PRIVILEGED("NotPrivileged", 403),
    CANNOT_GIVE_MISSING_PERMISSIONS("CannotGiveMissingPermissions", 403),
    NOT_OWNER("NotOwner", 403),
    IS_ELEVATED("IsElevated", 403),
    DATABASE_ERROR("DatabaseError", 500),
    INTERNAL_ERROR("InternalError", 500),
    INVALID_OPERATION("InvalidOperation", 400),
    INVALID_CREDENTIALS("InvalidCredentials", 401),
    INVALID_PROPERTY("InvalidProperty", 400),
    INVALID_SESSION("InvalidSession", 401),
    INVALID_FLAG_VALUE("InvalidFlagValue", 400),
    NOT_AUTHENTICATED("NotAuthenticated", 401),
    DUPLICATE_NONCE("DuplicateNonce", 409),
    NOT_FOUND("NotFound", 404),
    NO_EFFECT("NoEffect", 400),
    FAILED_VALIDATION("FailedValidation", 400),
    HEADER_TOO_LARGE("HeaderTooLarge", 400),
    OPERATION_FAILED("OperationFailed", 500),
    INCORRECT_DATA("IncorrectData", 400),
    LIVEKIT_UNAVAILABLE("LiveKitUnavailable", 400),
    NOT_A_VOICE_CHANNEL("NotAVoiceChannel", 400),
    ALREADY_CONNECTED("AlreadyConnected", 400),
    NOT_CONNECTED("NotConnected", 400),
    UNKNOWN_NODE("UnknownNode", 400),
    PROXY_ERROR("ProxyError", 400),
    FILE_TOO_SMALL("FileTooSmall", 422),
    FILE_TOO_LARGE("FileTooLarge", 422),
    FILE_TYPE_NOT_ALLOWED("FileTypeNotAllowed", 400),
    IMAGE_PROCESSING_FAILED("ImageProcessingFailed", 500),
    NO_EMBED_DATA("NoEmbedData", 400),
    VOSO_UNAVAILABLE("VosoUnavailable", 400),
    FEATURE_DISABLED("FeatureDisabled", 400),
    RENDER_FAIL("RenderFail", 500),
    MISSING_HEADERS("MissingHeaders", 400),
    CAPTCHA_FAILED("CaptchaFailed", 400),
    BLOCKED_BY_SHIELD("BlockedByShield", 400),
    UNVERIFIED_ACCOUNT("UnverifiedAccount", 403),
    EMAIL_FAILED("EmailFailed", 500),
    INVALID_TOKEN("InvalidToken", 401),
    MISSING_INVITE("MissingInvite", 400),
    INVALID_INVITE("InvalidInvite", 400),
    COMPROMISED_PASSWORD("CompromisedPassword", 400),
    SHORT_PASSWORD("ShortPassword", 400),
    BLACKLISTED("Blacklisted", 401),
    LOCKED_OUT("LockedOut", 403),
    TOTP_ALREADY_ENABLED("TotpAlreadyEnabled", 400),
    DISALLOWED_MFA_METHOD("DisallowedMFAMethod", 400),
    TOO_MANY_CATEGORIES("TooManyCategories", 400),
    UNKNOWN_CATEGORY("UnknownCategory", 404),
    DISALLOWED_CONTACT_SUPPORT("DisallowedContactSupport", 401),
    /// No type was given, or one this version does not know.
    @JsonEnumDefaultValue
    UNKNOWN("Unknown", 0);

    private static final Map<String, ErrorType> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ErrorType::wireName, Function.identity()));

    private final String wireName;
    private final int status;

    ErrorType(String wireName, int status) {
        this.wireName = wireName;
        this.status = status;
    }

    /// The type named so on the wire, else [#UNKNOWN].
    public static ErrorType of(@Nullable String wireName) {
        return wireName == null ? UNKNOWN : BY_NAME.getOrDefault(wireName, UNKNOWN);
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }

    /// HTTP status the server answers with; 0 for [#UNKNOWN].
    public int status() {
        return status;
    }
}
