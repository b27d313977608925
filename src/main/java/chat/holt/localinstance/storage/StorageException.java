package chat.holt.localinstance.storage;

/// The database refused; answered as `DatabaseError`.
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StorageException(Throwable cause) {
        super(cause);
    }
}
