package chat.holt.media;

import java.io.IOException;

/// A file of this computer is not taken as a picture.
public final class PictureException extends IOException {
    private static final long serialVersionUID = 1;

    /// What is wrong with it.
    public enum Reason {
        /// No format that can be read.
        FORMAT,
        /// Broken, or not to be read from disk.
        UNREADABLE,
        /// More bytes than are ever read.
        BYTES,
        /// More pixels than the file server takes (`files.md §1`).
        PIXELS
    }

    private final Reason reason;

    PictureException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    PictureException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
