package chat.holt.ui.friends;

import chat.holt.commands.Failure;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.threading.Task;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Does one thing with several people, one after the other. One at a time; UI thread only.
final class FriendsBulk {

    private final FriendsContext context;
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Deque<FriendRow> waiting = new ArrayDeque<>();
    private int all;
    private int done;
    private int failed;
    private String reason = "";

    FriendsBulk(FriendsContext context) {
        this.context = context;
    }

    /// How far it is, in the user's language; empty while nothing goes on.
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// What the last one did not do and why; empty for nothing.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    boolean busy() {
        return !progress.get().isEmpty();
    }

    /// Begins, unless another goes on.
    void start(BulkAct act, List<FriendRow> people) {
        if (busy() || people.isEmpty()) {
            return;
        }
        waiting.addAll(people);
        all = people.size();
        done = 0;
        failed = 0;
        problem.set("");
        next(act);
    }

    private void next(BulkAct act) {
        FriendRow row = waiting.poll();
        if (row == null) {
            end(act);
            return;
        }
        progress.set(Text.of("friends.bulk.progress", done + failed + 1, all));
        ask(act, row.userId())
                .onSuccess(answer -> done++)
                .onFailure(failure -> failed(Failure.of(failure)))
                .onDone(() -> next(act));
    }

    private void failed(Failure failure) {
        failed++;
        reason = failure.text();
        if (failure instanceof Failure.Offline || failure instanceof Failure.SignedOut) {
            failed += waiting.size();
            waiting.clear();
        }
    }

    private void end(BulkAct act) {
        progress.set("");
        if (done > 0) {
            context.toast().accept(Text.of("friends.bulk." + act.name() + ".done", done));
        }
        if (failed > 0) {
            problem.set(Text.of("friends.bulk.failed", failed, all, reason));
        }
    }

    private Task<@Nullable Void> ask(BulkAct act, String userId) {
        UserCommands users = context.users();
        return switch (act) {
            case ACCEPT -> users.befriend(userId);
            case REFUSE, CANCEL, REMOVE -> users.unfriend(userId);
            case UNBLOCK -> users.unblock(userId);
        };
    }
}
