package chat.holt.media;

import java.io.IOException;

/// A file is larger than whoever asked for it can use.
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
}
