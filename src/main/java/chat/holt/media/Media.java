package chat.holt.media;

import chat.holt.media.playback.Engine;
import chat.holt.media.playback.FxEngine;
import chat.holt.model.File;
import chat.holt.threading.Delays;
import chat.holt.threading.Tasks;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Pictures of one instance. What is asked for comes as a property that is null until the picture is there, and stays
/// so when it cannot be had; asking again after a minute tries again. Sizes are logical pixels. UI thread only;
/// downloading and decoding happen elsewhere.
public final class Media implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Media.class.getName());
    /// What is kept in memory: 64 MB.
    static final long MEMORY_PIXELS = 16_000_000;
    /// Longest side of a picture looked at by itself, in pixels of the screen.
    private static final int LARGEST = 4096;

    private static final long RETRY_NANOS = TimeUnit.MINUTES.toNanos(1);

    private record Key(URI address, Box box, boolean moving) {}

    private final MediaAddresses addresses;
    private final Tasks tasks;
    private final Downloads downloads;
    private final double scale;
    private final LongSupplier nanos;
    private final Decoding decoding;
    private final LocalPictures local;
    private final RemoteFiles files;
    private final Engine engine;
    private final Map<Key, RemotePicture> pictures = new LinkedHashMap<>(64, 0.75f, true);

    /// @param cache shared with other instances
    /// @param scale pixels of the screen for each logical one
    /// @param delays times the frames of animations
    public Media(MediaAddresses addresses, DiskCache cache, Tasks tasks, double scale, Delays delays) {
        this(addresses, cache, tasks, scale, delays, System::nanoTime);
    }

    Media(MediaAddresses addresses, DiskCache cache, Tasks tasks, double scale, Delays delays, LongSupplier nanos) {
        this.addresses = addresses;
        this.tasks = tasks;
        this.downloads = new Downloads(addresses, cache);
        this.scale = scale;
        this.nanos = nanos;
        this.decoding = new Decoding(tasks, delays);
        this.local = new LocalPictures(decoding);
        this.files = new RemoteFiles(addresses, downloads, cache, tasks);
        this.engine = new FxEngine(tasks);
    }

    /// Pictures on this computer.
    public LocalPictures local() {
        return local;
    }

    /// Plays sounds and films once they are on this computer.
    public Engine engine() {
        return engine;
    }

    /// Files that are no pictures.
    public RemoteFiles files() {
        return files;
    }

    /// The likeness that came with a picture, to be shown until the picture is there; null when none came.
    public @Nullable Image likeness(File.Image image) {
        try {
            return image.thumbhash() == null
                    ? null
                    : Thumbhash.decode(image.thumbhash()).toImage();
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    /// The middle square of an avatar or icon, which does not move.
    public ReadOnlyObjectProperty<@Nullable Image> avatar(File file, int size) {
        return picture(addresses.preview(file), box(size, size, true), false).image();
    }

    /// The same as it moves; stays null if it does not.
    public ReadOnlyObjectProperty<@Nullable Image> movingAvatar(File file, int size) {
        return file.metadata() instanceof File.Image image && Boolean.TRUE.equals(image.animated())
                ? picture(addresses.original(file), box(size, size, true), true).image()
                : RemotePicture.none().image();
    }

    /// All of a picture, a still one also of an animation.
    public ReadOnlyObjectProperty<@Nullable Image> picture(File file, int maxWidth, int maxHeight) {
        return file.metadata() instanceof File.Image image
                ? picture(address(file, image), box(maxWidth, maxHeight, false), false)
                        .image()
                : RemotePicture.none().image();
    }

    /// All of a picture, moving if it does.
    public RemotePicture attachment(File file, int maxWidth, int maxHeight) {
        return file.metadata() instanceof File.Image image
                ? picture(address(file, image), box(maxWidth, maxHeight, false), true)
                : RemotePicture.none();
    }

    /// A custom emoji, moving if it does.
    public ReadOnlyObjectProperty<@Nullable Image> emoji(String emojiId, int size) {
        return picture(addresses.emoji(emojiId), box(size, size, false), true).image();
    }

    /// A still picture of a third party, through the instance's proxy; stays null when there is none.
    public ReadOnlyObjectProperty<@Nullable Image> external(String url, int maxWidth, int maxHeight) {
        URI address = addresses.external(url);
        return address == null
                ? RemotePicture.none().image()
                : picture(address, box(maxWidth, maxHeight, false), false).image();
    }

    /// The same, moving if it does.
    public RemotePicture web(String url, int maxWidth, int maxHeight) {
        URI address = addresses.external(url);
        return address == null ? RemotePicture.none() : picture(address, box(maxWidth, maxHeight, false), true);
    }

    /// A picture in its full size, for looking at it alone: it is not kept in memory.
    public RemotePicture full(File file) {
        return alone(PictureFormat.known(file.contentType()) ? addresses.original(file) : addresses.preview(file));
    }

    /// The same of a third party.
    public RemotePicture full(String url) {
        URI address = addresses.external(url);
        return address == null ? RemotePicture.none() : alone(address);
    }

    /// The server has no still pictures of animations outside avatars and icons.
    private URI address(File file, File.Image image) {
        return Boolean.FALSE.equals(image.animated()) ? addresses.preview(file) : addresses.original(file);
    }

    private Box box(int width, int height, boolean fill) {
        return new Box((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), fill);
    }

    private RemotePicture alone(URI address) {
        Key key = new Key(address, new Box(LARGEST, LARGEST, false), true);
        RemotePicture picture = new RemotePicture(again -> load(key, again));
        load(key, picture);
        return picture;
    }

    private RemotePicture picture(URI address, Box box, boolean moving) {
        Key key = new Key(address, box, moving);
        RemotePicture picture = pictures.get(key);
        if (picture == null) {
            picture = new RemotePicture(again -> load(key, again));
            pictures.put(key, picture);
            load(key, picture);
        } else if (picture.state().get() == RemotePicture.State.FAILED
                && nanos.getAsLong() - picture.failedAt() > RETRY_NANOS) {
            picture.retry();
        }
        return picture;
    }

    private void load(Key key, RemotePicture picture) {
        tasks.run(() -> {
                    byte[] content = downloads.fetch(key.address());
                    return key.moving() ? decoding.moving(content, key.box()) : decoding.still(content, key.box());
                })
                .onSuccess(image -> {
                    picture.succeed(image);
                    makeRoom();
                })
                .onFailure(failure -> {
                    picture.fail(nanos.getAsLong());
                    LOG.log(
                            Level.DEBUG,
                            () -> "No picture from " + key.address().getHost() + ": " + failure);
                });
    }

    /// Forgets the pictures that were not asked for the longest. Whoever shows one still keeps it.
    private void makeRoom() {
        long pixels =
                pictures.values().stream().mapToLong(RemotePicture::weight).sum();
        Iterator<RemotePicture> oldestFirst = pictures.values().iterator();
        while (pixels > MEMORY_PIXELS && oldestFirst.hasNext()) {
            long weight = oldestFirst.next().weight();
            if (weight > 0) {
                pixels -= weight;
                oldestFirst.remove();
            }
        }
    }

    /// Ends downloads under way.
    @Override
    public void close() {
        local.close();
        downloads.close();
    }
}
