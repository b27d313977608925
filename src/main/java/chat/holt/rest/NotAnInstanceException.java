package chat.holt.rest;

import java.io.IOException;

/// Something answered at the address, but not a Stoat API.
public final class NotAnInstanceException extends IOException {

    public NotAnInstanceException(String message) {
        super(message);
    }
}
