package chat.holt.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/// The frames of a GIF file.
final class GifFrames implements FrameReader {
    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String IMAGE = "javax_imageio_gif_image_1.0";

    private final ImageReader reader =
            ImageIO.getImageReadersByFormatName("gif").next();
    private final ImageInputStream stream;
    private final Canvas canvas;
    private final long pixels;
    private final Box box;
    private int index;

    GifFrames(byte[] file, Box box) throws IOException {
        this.box = box;
        stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        reader.setInput(stream, false, false);
        IIOMetadataNode screen = part(reader.getStreamMetadata(), STREAM, "LogicalScreenDescriptor");
        int width = number(screen, "logicalScreenWidth");
        int height = number(screen, "logicalScreenHeight");
        canvas = FrameReader.canvas(width, height);
        pixels = (long) width * height;
    }

    @Override
    public @Nullable Frame next() throws IOException {
        try {
            IIOMetadata about = reader.getImageMetadata(index);
            IIOMetadataNode place = part(about, IMAGE, "ImageDescriptor");
            int width = number(place, "imageWidth");
            int height = number(place, "imageHeight");
            if ((long) width * height > MAX_PIXELS) {
                throw new IOException("Frame of " + width + " × " + height + " pixels");
            }
            IIOMetadataNode control = part(about, IMAGE, "GraphicControlExtension");
            BufferedImage image = reader.read(index);
            int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
            canvas.draw(
                    argb,
                    new Rectangle(number(place, "imageLeftPosition"), number(place, "imageTopPosition"), width, height),
                    true,
                    disposal(control));
            index++;
            return new Frame(canvas.shown(box), Frame.shown(10 * number(control, "delayTime")));
        } catch (IndexOutOfBoundsException end) {
            return null;
        } catch (RuntimeException e) {
            throw new IOException("Broken frame", e); // the reader fails in all ways on broken files
        }
    }

    private static Canvas.Disposal disposal(IIOMetadataNode control) {
        return switch (control.getAttribute("disposalMethod")) {
            case "restoreToBackgroundColor" -> Canvas.Disposal.CLEAR;
            case "restoreToPrevious" -> Canvas.Disposal.RESTORE;
            default -> Canvas.Disposal.KEEP;
        };
    }

    /// Empty where the file says nothing.
    private static IIOMetadataNode part(IIOMetadata metadata, String format, String name) {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
        return root.getElementsByTagName(name).item(0) instanceof IIOMetadataNode found ? found : new IIOMetadataNode();
    }

    private static int number(IIOMetadataNode node, String attribute) {
        String value = node.getAttribute(attribute);
        return value == null || value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    @Override
    public long pixels() {
        return pixels;
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
