package chat.holt.media;

import java.nio.file.Path;

/// A picture file of this computer that was looked into.
///
/// @param name shown to others
/// @param width in pixels
/// @param height in pixels
/// @param bytes size of the file
/// @param moving whether it may be an animation
public record LocalPicture(
        Path file, String name, PictureFormat format, int width, int height, long bytes, boolean moving) {

    /// A part of a picture, each number a share of its width or height.
    public record Part(double x, double y, double width, double height) {}
}
