package chat.holt.ui.serversettings.queue;

import chat.holt.commands.Failure;
import chat.holt.threading.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One act on many members, one after the other at the server's own pace. It can be paused, cancelled and, for those
/// where it failed, tried again. Without a connection it holds, and goes on where it stopped. UI thread only.
public final class ActionQueue {
    private final String title;
    private final Duration pace;
    private final Function<String, Task<@Nullable Void>> act;
    private final List<Row> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Progress> progress;
    private boolean running;
    private boolean paused;
    private boolean offline;
    private boolean cancelled;

    /// One member and how it went.
    ///
    /// @param reason why it failed, and what happened before; empty otherwise
    public record Row(String userId, String name, State state, String reason) {
        public enum State {
            WAITING,
            RUNNING,
            DONE,
            FAILED,
            CANCELLED
        }

        private Row with(State next, String why) {
            return new Row(userId, name, next, why);
        }
    }

    /// What the queue is doing.
    public enum Phase {
        RUNNING,
        PAUSED,
        /// It waits for the connection.
        OFFLINE,
        /// Nothing is left to do; some may have failed.
        FINISHED
    }

    /// How far it is.
    ///
    /// @param done acts that succeeded
    /// @param left estimate from the server's pace
    public record Progress(Phase phase, int total, int done, int failed, Duration left) {
        /// From 0 to 1.
        public double fraction() {
            return total == 0 ? 1 : (double) (done + failed) / total;
        }
    }

    /// Somebody to act on.
    public record Target(String userId, String name) {}

    /// @param title what is done, such as "Banning 50 people"
    /// @param pace time the server allows for one act (`errors.md`, rate limits)
    /// @param act starts the act on a user id; of several steps it fails with [HalfDoneException]
    public ActionQueue(String title, List<Target> targets, Duration pace, Function<String, Task<@Nullable Void>> act) {
        this.title = title;
        this.pace = pace;
        this.act = act;
        targets.forEach(target -> rows.add(new Row(target.userId(), target.name(), Row.State.WAITING, "")));
        progress = new ReadOnlyObjectWrapper<>(progressNow());
    }

    public String title() {
        return title;
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Everybody in order, as it stands.
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// Begins, or goes on after a pause.
    public void run() {
        paused = false;
        next();
    }

    /// Stops after the act that is under way.
    public void pause() {
        paused = true;
        show();
    }

    /// Drops those who wait. The act that is under way cannot be called back.
    public void cancel() {
        cancelled = true;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).state() == Row.State.WAITING) {
                rows.set(i, rows.get(i).with(Row.State.CANCELLED, rows.get(i).reason()));
            }
        }
        show();
    }

    /// Puts those where it failed in the queue again, and goes on.
    public void retryFailed() {
        cancelled = false;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).state() == Row.State.FAILED) {
                rows.set(i, rows.get(i).with(Row.State.WAITING, ""));
            }
        }
        run();
    }

    /// Says whether there is a connection; an act that failed for the lack of one is done when there is one again.
    public void online(boolean now) {
        offline = !now;
        next();
    }

    private void next() {
        show();
        if (running || paused || offline) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).state() == Row.State.WAITING) {
                start(i);
                return;
            }
        }
    }

    private void start(int index) {
        running = true;
        rows.set(index, rows.get(index).with(Row.State.RUNNING, ""));
        show();
        act.apply(rows.get(index).userId())
                .onSuccess(done -> rows.set(index, rows.get(index).with(Row.State.DONE, "")))
                .onFailure(problem -> failed(index, problem))
                .onDone(() -> {
                    running = false;
                    next();
                });
    }

    private void failed(int index, Throwable problem) {
        Row row = rows.get(index);
        HalfDoneException half = problem instanceof HalfDoneException some ? some : null;
        String done = half == null ? "" : half.done();
        Failure failure = Failure.of(half == null ? problem : Objects.requireNonNull(half.getCause()));
        if (failure instanceof Failure.Offline) {
            offline = true;
            rows.set(index, row.with(cancelled ? Row.State.CANCELLED : Row.State.WAITING, done));
        } else {
            rows.set(index, row.with(Row.State.FAILED, (done + " " + failure.text()).strip()));
        }
    }

    private void show() {
        progress.set(progressNow());
    }

    private Progress progressNow() {
        int waiting = count(Row.State.WAITING) + count(Row.State.RUNNING);
        Phase phase = waiting == 0 ? Phase.FINISHED : paused ? Phase.PAUSED : offline ? Phase.OFFLINE : Phase.RUNNING;
        return new Progress(
                phase,
                rows.size() - count(Row.State.CANCELLED),
                count(Row.State.DONE),
                count(Row.State.FAILED),
                pace.multipliedBy(waiting));
    }

    private int count(Row.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
