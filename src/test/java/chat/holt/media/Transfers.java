package chat.holt.media;

/// Files on their way that a test moves itself: end their tasks to end them.
public final class Transfers {
    private Transfers() {}

    /// @param cancelled runs when it is cancelled
    public static Transfer open(Runnable cancelled) {
        Transfer transfer = new Transfer();
        transfer.breakOffBy(cancelled);
        return transfer;
    }

    /// @param share 0 to 1
    public static void advance(Transfer transfer, double share) {
        transfer.advance(share);
    }
}
