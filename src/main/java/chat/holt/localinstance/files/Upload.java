package chat.holt.localinstance.files;

import chat.holt.localinstance.storage.Doc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/// A content as it is kept (`files.md §1, §2`). Pictures that tell more than they show (JPEG, PNG, TIFF) are encoded
/// anew: without EXIF, upright, and without the animation of a PNG.
///
/// @param content what is kept
/// @param mime what it is
/// @param metadata as in `File.metadata`
public record Upload(byte[] content, String mime, Doc metadata) {
    private static final Set<String> PICTURES = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/bmp",
            "image/tiff",
            "image/vnd.microsoft.icon");
    private static final long MAX_PIXELS = 40_000_000;
    private static final float JPEG_QUALITY = 0.9f;

    /// Recognises a content. Throws `IOException` when it says it is a picture and cannot be read.
    public static Upload of(byte[] content, String filename) throws IOException {
        String mime = ContentType.of(content, filename);
        if (PICTURES.contains(mime)) {
            return mime.equals(WindowsIcon.MIME) ? icon(content, mime) : picture(content, mime);
        }
        Doc metadata = switch (mime.substring(0, mime.indexOf('/'))) {
            case "video" -> video(content);
            case "audio" -> Doc.of("type", "Audio");
            case "plain" -> Doc.of("type", "Text");
            default -> Doc.of("type", "File");
        };
        return new Upload(content, mime, metadata);
    }

    /// Whether it may be an avatar, icon, banner, background or emoji.
    public boolean isImage() {
        return metadata.text("type").equals("Image");
    }

    private static Upload picture(byte[] content, String mime) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no reader for " + mime);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                boolean animated = switch (mime) {
                    case "image/gif" -> reader.getNumImages(true) > 1;
                    case "image/webp" -> hasChunk(content, "ANIM", 64);
                    case "image/png" -> hasChunk(content, "acTL", 256);
                    default -> false;
                };
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                    // Unpacked it would not fit into memory.
                    return new Upload(content, mime, image(reader.getWidth(0), reader.getHeight(0), null, animated));
                }
                BufferedImage image = reader.read(0);
                BufferedImage upright =
                        mime.equals("image/jpeg") ? Orientation.upright(image, Orientation.of(content)) : image;
                return new Upload(
                        reencoded(content, mime, upright),
                        mime,
                        image(upright.getWidth(), upright.getHeight(), upright, animated));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static Doc image(int width, int height, @Nullable BufferedImage picture, boolean animated) {
        Doc metadata = Doc.of("type", "Image").put("width", width).put("height", height);
        if (picture == null) {
            metadata.putNull("thumbhash");
        } else {
            metadata.put("thumbhash", ThumbHash.of(picture));
        }
        return metadata.put("animated", animated);
    }

    private static boolean hasChunk(byte[] content, String name, int within) {
        return new String(content, 0, Math.min(content.length, within), StandardCharsets.ISO_8859_1).contains(name);
    }

    private static byte[] reencoded(byte[] content, String mime, BufferedImage image) throws IOException {
        return switch (mime) {
            case "image/png" -> Pictures.png(image);
            case "image/jpeg" -> jpeg(image);
            case "image/tiff" -> {
                var bytes = new ByteArrayOutputStream();
                ImageIO.write(image, "tiff", bytes);
                yield bytes.toByteArray();
            }
            default -> content;
        };
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Upload icon(byte[] content, String mime) throws IOException {
        WindowsIcon icon = WindowsIcon.of(content);
        return new Upload(content, mime, image(icon.width(), icon.height(), icon.picture(), false));
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
