package chat.holt.media;

import java.awt.Rectangle;

/// What a picture is made to fit, in pixels of the screen. Pictures are never enlarged.
///
/// @param fill whether the middle of the picture fills the box, or all of it is shown within
record Box(int width, int height, boolean fill) {

    /// The part of a picture that is shown.
    Rectangle part(int pictureWidth, int pictureHeight) {
        if (!fill) {
            return new Rectangle(pictureWidth, pictureHeight);
        }
        double scale = Math.min((double) pictureWidth / width, (double) pictureHeight / height);
        int partWidth = Math.clamp(Math.round(width * scale), 1, pictureWidth);
        int partHeight = Math.clamp(Math.round(height * scale), 1, pictureHeight);
        return new Rectangle((pictureWidth - partWidth) / 2, (pictureHeight - partHeight) / 2, partWidth, partHeight);
    }

    /// How much a part of this size is scaled, at most 1.
    double scale(int partWidth, int partHeight) {
        return Math.min(1, Math.min((double) width / partWidth, (double) height / partHeight));
    }
}
