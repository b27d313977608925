package chat.holt.ui.serversettings.queue;

/// An act of several steps failed after the first of them.
public final class HalfDoneException extends Exception {
    private static final long serialVersionUID = 1;

    private final String done;

    /// @param done which steps happened, a sentence in the user's language
    /// @param cause why it went no further
    public HalfDoneException(String done, Throwable cause) {
        super(cause);
        this.done = done;
    }

    /// Which steps happened, a sentence in the user's language.
    public String done() {
        return done;
    }
}
