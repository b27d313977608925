package chat.holt.media;

import chat.holt.model.File;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Files of an instance that are not shown as pictures: saving, reading and playing them. UI thread only; the work is
/// done elsewhere.
public final class RemoteFiles {
    /// Progress is told in so many steps.
    private static final int STEPS = 100;

    private final MediaAddresses addresses;
    private final Downloads downloads;
    private final DiskCache cache;
    private final Tasks tasks;

    RemoteFiles(MediaAddresses addresses, Downloads downloads, DiskCache cache, Tasks tasks) {
        this.addresses = addresses;
        this.cache = cache;
        this.downloads = downloads;
        this.tasks = tasks;
    }

    /// Where everybody who has the link finds the file.
    public String link(File file) {
        return addresses.original(file).toString();
    }

    /// Saves a file. What is at the target already is replaced, but only by the whole file.
    public Transfer save(File file, Path target) {
        return save(addresses.original(file), target);
    }

    /// Saves a picture of a third party, as the proxy has it; null without a proxy.
    public @Nullable Transfer save(String url, Path target) {
        URI address = addresses.external(url);
        return address == null ? null : save(address, target);
    }

    private Transfer save(URI address, Path target) {
        return start(transfer -> {
            Path cached = get(address, transfer);
            Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".holt", ".part");
            try {
                Files.copy(cached, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return target;
        });
    }

    /// Brings a file onto this computer under its own name, for as long as Holt runs.
    public Transfer bring(File file) {
        return start(transfer -> {
            Path cached = get(addresses.original(file), transfer);
            Path folder = Files.createTempDirectory("holt-file");
            // What the name must not contain on some file system is the same in all of them.
            Path named = folder.resolve(file.filename().replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]", "-"));
            Files.copy(cached, named);
            folder.toFile().deleteOnExit();
            named.toFile().deleteOnExit();
            return named;
        });
    }

    /// Lends a file under a name of its own, to be read for longer and deleted by whoever asked.
    ///
    /// @param suffix how its name ends
    /// @param most of the file, in bytes; it fails with a [TooLargeException] if it is larger
    public Transfer lend(File file, String suffix, long most) {
        return lend(addresses.original(file), suffix, most);
    }

    /// The same for what the proxy has of a third party; null without a proxy.
    public @Nullable Transfer lend(String url, String suffix, long most) {
        URI address = addresses.external(url);
        return address == null ? null : lend(address, suffix, most);
    }

    private Transfer lend(URI address, String suffix, long most) {
        return start(transfer -> cache.lend(get(address, most, transfer), suffix));
    }

    /// The beginning of a text file.
    ///
    /// @param limit in bytes
    public Task<String> text(File file, int limit) {
        URI address = addresses.original(file);
        return tasks.run(() -> {
            Path path = downloads.file(address, Downloads.MAX_FILE_BYTES, stop -> {}, share -> {});
            try (InputStream in = Files.newInputStream(path)) {
                return decoded(in.readNBytes(limit));
            }
        });
    }

    /// A character that is cut off at the end is left out, what is no UTF-8 is replaced.
    private static String decoded(byte[] bytes) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
    }

    /// How much of pictures and files is kept on this computer, in bytes, for all instances together.
    public Task<Long> kept() {
        return tasks.run(cache::size);
    }

    /// How much is kept at most, in bytes.
    public long mostKept() {
        return cache.limit();
    }

    /// Deletes what is kept.
    public Task<@Nullable Void> forgetKept() {
        return tasks.run(() -> {
            cache.clear();
            return null;
        });
    }

    private interface Work {
        Path of(Transfer transfer) throws Exception;
    }

    private Transfer start(Work work) {
        Transfer transfer = new Transfer();
        Callable<Path> run = () -> work.of(transfer);
        tasks.run(run)
                .onSuccess(path -> transfer.task().succeed(path))
                .onFailure(failure -> transfer.task().fail(failure));
        return transfer;
    }

    private Path get(URI address, Transfer transfer) throws IOException, InterruptedException {
        return get(address, Downloads.MAX_FILE_BYTES, transfer);
    }

    private Path get(URI address, long most, Transfer transfer) throws IOException, InterruptedException {
        AtomicInteger told = new AtomicInteger();
        return downloads.file(address, most, transfer::breakOffBy, share -> {
            int step = (int) (share * STEPS);
            if (told.getAndSet(step) != step) {
                tasks.tell(() -> transfer.advance(share));
            }
        });
    }
}
