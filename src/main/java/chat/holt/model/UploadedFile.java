package chat.holt.model;

/// Reply of the file server to an upload.
public record UploadedFile(String id) {}
