package chat.holt.media.playback;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Does one thing after the other, elsewhere. What fails does not keep what follows it.
final class InOrder implements Consumer<Runnable> {
    private final Executor elsewhere;
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

    InOrder(Executor elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    public void accept(Runnable action) {
        last = last.handleAsync(
                (done, failure) -> {
                    action.run();
                    return true;
                },
                elsewhere);
    }
}
