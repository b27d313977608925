package chat.holt.model;

import java.util.Map;

/// Reply of the file server to an upload.
public record UploadedFile(String id, @UnknownFields Map<String, Object> unknown) {
    public UploadedFile {
        unknown = Empty.map(unknown);
    }
}
