package chat.holt.ui.kit.picture;

import chat.holt.model.RootConfig.UserLimits;

/// What a picture is for, with the file server's limits (`files.md §1`).
///
/// @param tag where it is uploaded to
/// @param width of a cropped picture at most, in pixels
/// @param height likewise; with the width it gives the proportion
/// @param bytes size of the file at most
public record PictureKind(String tag, Shape shape, int width, int height, long bytes) {

    /// How it is shown.
    public enum Shape {
        ROUND,
        SQUARE,
        BANNER
    }

    /// Of a server, role, channel or group.
    public static final PictureKind ICON = new PictureKind("icons", Shape.SQUARE, 512, 512, 2_500_000);

    /// Of a user, bot, member or webhook.
    public static final PictureKind AVATAR = new PictureKind("avatars", Shape.ROUND, 512, 512, 4_000_000);

    /// Of a server.
    public static final PictureKind BANNER = new PictureKind("banners", Shape.BANNER, 1280, 512, 6_000_000);

    /// Of a profile.
    public static final PictureKind BACKGROUND = new PictureKind("backgrounds", Shape.BANNER, 1280, 512, 6_000_000);

    /// The same with the limit that the instance tells.
    public PictureKind within(UserLimits limits) {
        Long most = limits.fileUploadSizeLimits().get(tag);
        return most == null ? this : new PictureKind(tag, shape, width, height, most);
    }
}
