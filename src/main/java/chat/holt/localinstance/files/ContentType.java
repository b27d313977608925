package chat.holt.localinstance.files;

import chat.holt.localinstance.storage.Doc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// What a content is, by its first bytes (`files.md §1`).
/// @param metadata as in `File.metadata`
public record ContentType(String mime, Doc metadata) {
    public static ContentType of(byte[] content, String filename) {
        String mime = mime(content, filename);
        Doc metadata = switch (mime.substring(0, mime.indexOf('/'))) {
            case "image" -> image(content, mime);
            case "video" -> video(content);
            case "audio" -> Doc.of("type", "Audio");
            case "plain" -> Doc.of("type", "Text");
            default -> Doc.of("type", "File");
        };
        return new ContentType(mime, metadata);
    }

    public boolean isImage() {
        return metadata.text("type").equals("Image");
    }

    public boolean isAnimated() {
        return metadata.flag("animated");
    }

    private static String mime(byte[] content, String filename) {
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) {
            return "image/png";
        } else if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        } else if (start.startsWith("GIF8")) {
            return "image/gif";
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "image/webp";
        } else if (start.startsWith("RIFF") && start.startsWith("WAVE", 8)) {
            return "audio/x-wav";
        } else if (start.startsWith("BM")) {
            return "image/bmp";
        } else if (start.startsWith("ftypqt", 4)) {
            return "video/quicktime";
        } else if (start.startsWith("ftypavif", 4)) {
            return "image/avif";
        } else if (start.startsWith("ftypM4A", 4)) {
            return "audio/m4a";
        } else if (start.startsWith("ftyp", 4)) {
            return "video/mp4";
        } else if (start.startsWith("\u001aE\u00df\u00a3")) {
            return "video/webm";
        } else if (start.startsWith("ID3") || start.startsWith("\u00ff\u00fb")) {
            return "audio/mpeg";
        } else if (start.startsWith("OggS")) {
            return "audio/ogg";
        } else if (start.startsWith("fLaC")) {
            return "audio/x-flac";
        } else if (start.startsWith("%PDF")) {
            return "application/pdf";
        } else if (start.startsWith("PK\u0003\u0004")) {
            return "application/zip";
        }
        String name = filename.toLowerCase(Locale.ROOT);
        if (isText(content)) {
            return name.endsWith(".svg") ? "application/svg+xml" : "plain/text";
        }
        return "application/octet-stream";
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Doc image(byte[] content, String mime) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(stream);
            if (reader != null) {
                try {
                    reader.setInput(stream);
                    boolean animated = (mime.equals("image/gif") && reader.getNumImages(true) > 1)
                            || (mime.equals("image/webp") && hasAnimation(content));
                    return Doc.of("type", "Image")
                            .put("width", reader.getWidth(0))
                            .put("height", reader.getHeight(0))
                            .putNull("thumbhash")
                            .put("animated", animated);
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return Doc.of("type", "File");
        }
        return Doc.of("type", "File");
    }

    private static @Nullable ImageReader reader(ImageInputStream stream) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        return readers.hasNext() ? readers.next() : null;
    }

    private static boolean hasAnimation(byte[] webp) {
        return new String(webp, 0, Math.min(webp.length, 64), StandardCharsets.ISO_8859_1).contains("ANIM");
    }

    /// The size is in the track header of MP4 and QuickTime; 16:9 is assumed elsewhere.
    private static Doc video(byte[] content) {
        int width = 0;
        int height = 0;
        for (int i = 4; i + 92 < content.length && width == 0; i++) {
            if (content[i] == 't' && content[i + 1] == 'k' && content[i + 2] == 'h' && content[i + 3] == 'd') {
                int end = i - 4 + ByteBuffer.wrap(content).getInt(i - 4);
                if (end <= content.length && end > i) {
                    width = ByteBuffer.wrap(content).getInt(end - 8) >>> 16;
                    height = ByteBuffer.wrap(content).getInt(end - 4) >>> 16;
                }
            }
        }
        return Doc.of("type", "Video")
                .put("width", width == 0 ? 1280 : width)
                .put("height", height == 0 ? 720 : height);
    }
}
