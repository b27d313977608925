package chat.holt.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Picture formats that can be looked into before they are sent, told by their first bytes.
public enum PictureFormat {
    PNG,
    JPEG,
    GIF,
    WEBP,
    BMP;

    private static final int MOVING_BIT = 0x02;
    private static final int WEBP_FLAGS = 20;

    /// Empty for all others, whatever the file is called.
    static Optional<PictureFormat> of(byte[] file) {
        if (begins(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (begins(file, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (begins(file, 0, "GIF8")) {
            return Optional.of(GIF);
        }
        if (begins(file, 0, "RIFF") && begins(file, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return begins(file, 0, "BM") ? Optional.of(BMP) : Optional.empty();
    }

    /// Whether files of this content type can be decoded.
    static boolean known(String contentType) {
        return switch (contentType) {
            case "image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp" -> true;
            default -> false;
        };
    }

    /// Whether the file may be an animation, which cropping would stop.
    boolean moves(byte[] file) {
        return this == GIF
                || this == WEBP
                        && begins(file, 12, "VP8X")
                        && file.length > WEBP_FLAGS
                        && (file[WEBP_FLAGS] & MOVING_BIT) != 0;
    }

    private static boolean begins(byte[] file, int at, String latin) {
        byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= at + wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
