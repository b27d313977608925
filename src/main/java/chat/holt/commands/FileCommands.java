package chat.holt.commands;

import chat.holt.model.UploadedFile;
import chat.holt.rest.FilesApi;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Uploads (`files.md §1`). UI thread only.
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
        FilesApi server = files;
        if (server == null) {
            throw new IllegalStateException("commands without a server");
        }
        Progress news = new Progress(tasks, progress);
        return tasks.run(() -> {
            UploadedFile uploaded = server.upload(tag, file, name, news::sent);
            return uploaded.id();
        });
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
