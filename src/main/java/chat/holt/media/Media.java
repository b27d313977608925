package chat.holt.media;

import chat.holt.model.File;
import chat.holt.threading.Tasks;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Pictures of one instance. What is asked for comes as a property that is null until the picture is there, and stays
/// so when it cannot be had; asking again after a minute tries again. Sizes are logical pixels. UI thread only;
/// downloading and decoding happen elsewhere.
public final class Media implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Media.class.getName());
    private static final long DISK_BYTES = 200L << 20;
    /// What is kept in memory: 64 MB.
    static final long MEMORY_PIXELS = 16_000_000;

    private static final long RETRY_NANOS = TimeUnit.MINUTES.toNanos(1);

    private record Key(URI address, Box box) {}

    private static final class Picture {
        final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>();
        boolean loading;
        long failed;
    }

    private final MediaAddresses addresses;
    private final Tasks tasks;
    private final Downloads downloads;
    private final double scale;
    private final LongSupplier nanos;
    private final Semaphore decoders =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    private final LocalPictures local;
    private final Map<Key, Picture> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    /// @param folder for the disk cache, this instance's own
    /// @param scale pixels of the screen for each logical one
    public Media(MediaAddresses addresses, Path folder, Tasks tasks, double scale) {
        this(addresses, folder, tasks, scale, System::nanoTime);
    }

    Media(MediaAddresses addresses, Path folder, Tasks tasks, double scale, LongSupplier nanos) {
        this.addresses = addresses;
        this.tasks = tasks;
        this.downloads = new Downloads(addresses, new DiskCache(folder, DISK_BYTES));
        this.scale = scale;
        this.nanos = nanos;
        this.local = new LocalPictures(tasks, decoders);
    }

    /// Pictures on this computer.
    public LocalPictures local() {
        return local;
    }

    /// The middle square of an avatar or icon.
    public ReadOnlyObjectProperty<@Nullable Image> avatar(File file, int size) {
        return picture(addresses.preview(file), box(size, size, true));
    }

    /// All of a picture, a still one also of an animation.
    public ReadOnlyObjectProperty<@Nullable Image> picture(File file, int maxWidth, int maxHeight) {
        if (!(file.metadata() instanceof File.Image image)) {
            return none();
        }
        // The server has no still pictures of animations outside avatars and icons.
        boolean animated = !Boolean.FALSE.equals(image.animated());
        return picture(animated ? addresses.original(file) : addresses.preview(file), box(maxWidth, maxHeight, false));
    }

    /// A custom emoji.
    public ReadOnlyObjectProperty<@Nullable Image> emoji(String emojiId, int size) {
        return picture(addresses.emoji(emojiId), box(size, size, false));
    }

    /// A picture of a third party, through the instance's proxy; stays null when there is none.
    public ReadOnlyObjectProperty<@Nullable Image> external(String url, int maxWidth, int maxHeight) {
        URI address = addresses.external(url);
        return address == null ? none() : picture(address, box(maxWidth, maxHeight, false));
    }

    private static ReadOnlyObjectProperty<@Nullable Image> none() {
        return new ReadOnlyObjectWrapper<@Nullable Image>().getReadOnlyProperty();
    }

    private Box box(int width, int height, boolean fill) {
        return new Box((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), fill);
    }

    private ReadOnlyObjectProperty<@Nullable Image> picture(URI address, Box box) {
        Picture picture = pictures.computeIfAbsent(new Key(address, box), key -> new Picture());
        if (picture.image.get() == null && !picture.loading && mayTry(picture)) {
            load(address, box, picture);
        }
        return picture.image.getReadOnlyProperty();
    }

    private boolean mayTry(Picture picture) {
        return picture.failed == 0 || nanos.getAsLong() - picture.failed > RETRY_NANOS;
    }

    private void load(URI address, Box box, Picture picture) {
        picture.loading = true;
        tasks.run(() -> fetch(address, box))
                .onDone(() -> picture.loading = false)
                .onSuccess(image -> {
                    picture.image.set(image);
                    pixels += size(image);
                    makeRoom();
                })
                .onFailure(failure -> {
                    picture.failed = nanos.getAsLong();
                    LOG.log(Level.DEBUG, () -> "No picture from " + address.getHost() + ": " + failure);
                });
    }

    private Image fetch(URI address, Box box) throws IOException, InterruptedException {
        byte[] content = downloads.fetch(address);
        decoders.acquire();
        try {
            return PictureDecoder.still(content, box).toImage();
        } finally {
            decoders.release();
        }
    }

    /// Forgets the pictures that were not asked for the longest. Whoever shows one still keeps it.
    private void makeRoom() {
        Iterator<Picture> oldestFirst = pictures.values().iterator();
        while (pixels > MEMORY_PIXELS && oldestFirst.hasNext()) {
            Image image = oldestFirst.next().image.get();
            if (image != null) {
                pixels -= size(image);
                oldestFirst.remove();
            }
        }
    }

    private static long size(Image image) {
        return (long) (image.getWidth() * image.getHeight());
    }

    /// Ends downloads under way.
    @Override
    public void close() {
        local.close();
        downloads.close();
    }
}
