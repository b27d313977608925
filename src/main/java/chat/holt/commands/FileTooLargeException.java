package chat.holt.commands;

import java.io.IOException;

/// A file holds more than is read at once.
public final class FileTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    private final long limit;

    /// @param limit in bytes
    public FileTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    /// What would still have been read, in bytes.
    public long limit() {
        return limit;
    }
}
