package chat.holt.commands;

import chat.holt.model.UploadedFile;
import chat.holt.rest.FilesApi;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Uploads (`files.md §1`), and texts in files of the user. UI thread only.
public class FileCommands {
    private final @Nullable FilesApi files;
    private final Tasks tasks;

    public FileCommands(FilesApi files, Tasks tasks) {
        this.files = files;
        this.tasks = tasks;
    }

    /// For test doubles that override what they need.
    protected FileCommands() {
        files = null;
        tasks = Tasks.direct();
    }

    /// Uploads a file; the result is the id to give to whatever shall have it, once.
    ///
    /// @param tag what it is for: `attachments`, `avatars`, `backgrounds`, `icons`, `banners` or `emojis`
    /// @param name shown to others
    /// @param progress gets the number of bytes sent, on the UI thread and no more often than that keeps up with
    public Task<String> upload(String tag, Path file, String name, LongConsumer progress) {
        return start(tag, file, name, progress).id();
    }

    /// Like [#upload], and can be stopped half-way.
    public Upload start(String tag, Path file, String name, LongConsumer progress) {
        FilesApi server = files;
        if (server == null) {
            throw new IllegalStateException("commands without a server");
        }
        Progress news = new Progress(tasks, progress);
        return new Upload(
                () -> {
                    if (!Files.isReadable(file)) {
                        throw new NoSuchFileException(file.toString());
                    }
                    UploadedFile uploaded = server.upload(tag, file, name, news::sent);
                    return uploaded.id();
                },
                tasks::run);
    }

    /// Reads a text, in UTF-8 or, with its byte order mark, UTF-16; what is neither is read as Latin-1.
    ///
    /// @param limit most bytes to read; a longer file fails with [FileTooLargeException]
    public Task<String> read(Path file, int limit) {
        return read(file, limit, text -> text);
    }

    /// Like [#read(Path, int)], and makes something of the text, off the UI thread too.
    public <T> Task<T> read(Path file, int limit, Function<String, T> parser) {
        return tasks.run(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(limit + 1);
                if (bytes.length > limit) {
                    throw new FileTooLargeException(limit);
                }
                return parser.apply(text(bytes));
            }
        });
    }

    /// Writes a text in UTF-8; a file that is there already is replaced only when all is written.
    @SuppressWarnings("NullAway") // writing has no result
    public Task<@Nullable Void> write(Path file, String text) {
        return tasks.run(() -> {
            Path whole = file.toAbsolutePath();
            Path part = Files.createTempFile(whole.getParent(), ".holt", ".part");
            try {
                Files.writeString(part, text);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return null;
        });
    }

    private static String text(byte[] bytes) {
        boolean wide = bytes.length >= 2
                && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                        || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
        if (wide) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /// Tells the UI thread the latest number; one at a time is on its way.
    private record Progress(Tasks tasks, LongConsumer receiver, AtomicLong latest, AtomicBoolean underWay) {
        Progress(Tasks tasks, LongConsumer receiver) {
            this(tasks, receiver, new AtomicLong(), new AtomicBoolean());
        }

        void sent(long bytes) {
            latest.set(bytes);
            if (underWay.compareAndSet(false, true)) {
                tasks.tell(() -> {
                    underWay.set(false);
                    receiver.accept(latest.get());
                });
            }
        }
    }
}
