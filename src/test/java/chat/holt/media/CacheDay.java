package chat.holt.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// What a day of chatting asks of pictures, for the benchmark: seen from inside, as decoder and cache are nobody
/// else's.
public final class CacheDay {
    /// Bytes of a preview: mostly avatars of a few KB, photos of up to some hundred.
    private static final int[] SIZES = {3_000, 6_000, 9_000, 30_000, 60_000, 90_000, 150_000, 300_000};

    private final DiskCache cache;
    private final byte[] photo;
    private final byte[] webp;
    private final Random random = new Random(7);
    private int next;

    /// @param folder for the cache
    public CacheDay(Path folder) throws IOException {
        cache = DiskCache.of(folder);
        photo = photo();
        webp = PictureDecoderTest.resource("lossy.webp");
    }

    /// A new picture arrives.
    public void arrives() {
        cache.write("picture " + next++, new byte[SIZES[random.nextInt(SIZES.length)]]);
    }

    /// One of the last thousand is shown again.
    public void isSeenAgain() {
        cache.read("picture " + (next - 1 - random.nextInt(Math.min(next, 1_000))));
    }

    /// What the cache holds, in bytes.
    public long size() {
        return cache.size();
    }

    /// What it may hold, in bytes.
    public long limit() {
        return cache.limit();
    }

    /// A photo of 12 megapixels is made as small as the chat shows it.
    public void decodePhoto() {
        decode(photo, new Box(400, 300, false));
    }

    /// A preview of 300 × 200 is decoded.
    public void decodeWebp() {
        decode(webp, new Box(400, 300, false));
    }

    /// A likeness is painted.
    public void paintLikeness() {
        Thumbhash.decode(LIKENESS);
    }

    private static final List<Integer> LIKENESS =
            List.of(213, 7, 18, 29, 4, 103, 135, 143, 119, 87, 135, 72, 135, 135, 151, 135, 88, 120, 144, 149, 8);

    private static void decode(byte[] file, Box box) {
        try {
            PictureDecoder.still(file, box);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        int[] noise = IntStream.range(0, 4000).map(x -> x * 7919 & 0x3F3F3F).toArray();
        for (int y = 0; y < 3000; y++) {
            int shade = y / 12;
            for (int x = 0; x < 4000; x++) {
                image.setRGB(x, y, noise[(x + y) % 4000] + (shade << 8 & 0x7F00));
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", file);
        return file.toByteArray();
    }
}
