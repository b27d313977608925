package chat.holt.rest;

import chat.holt.model.UploadedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/// Uploads to the file server (`files.md §1`).
public final class FilesApi {

    private final RestClient client;

    /// @param client whose base URL is the file server's, not the API's
    public FilesApi(RestClient client) {
        this.client = client;
    }

    /// Uploads a file; its id is then given to whatever shall have the file. Errors: `FileTooSmall`, `FileTooLarge`
    /// (with `max`, bytes), `FileTypeNotAllowed`.
    ///
    /// @param tag what it is for: `attachments`, `avatars`, `backgrounds`, `icons`, `banners` or `emojis`
    /// @param name shown to others
    /// @param progress gets the number of bytes sent so far, on another thread; must not block
    public UploadedFile upload(String tag, Path file, String name, LongConsumer progress)
            throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.post("{tag}", tag), UploadedFile.class).body(new Form(file, name, progress)));
    }
}
