package chat.holt.app;

import chat.holt.commands.Failure;
import chat.holt.commands.UserCommands;
import chat.holt.model.EditUser;
import chat.holt.model.Presence;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.StatusEnd;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.util.Subscription;

/// Looks after your own status as long as an account is open: learns whether you are invisible, which the snapshot does
/// not tell, and clears your status when its time is over, also when that came while Holt was not running.
final class OwnStatus implements AutoCloseable {
    /// The server may know of the connection only a moment after the snapshot (`gateway.md §2`).
    private static final Duration SECOND_LOOK = Duration.ofSeconds(3);

    private static final Duration RETRY = Duration.ofMinutes(1);
    /// A computer that slept wakes in the midst of a delay.
    private static final Duration STEP = Duration.ofMinutes(1);

    private final Store store;
    private final UserCommands users;
    private final AccountSettings settings;
    private final Delays delays;
    private final InstantSource clock;
    private final Subscription following;
    private Subscription waiting = Subscription.EMPTY;
    private Subscription secondLook = Subscription.EMPTY;
    private boolean known;
    private boolean clearing;

    OwnStatus(Store store, UserCommands users, AccountSettings settings, Delays delays, InstantSource clock) {
        this.store = store;
        this.users = users;
        this.settings = settings;
        this.delays = delays;
        this.clock = clock;
        following = store.onBatchEnd(this::meet).and(settings.statusEnd().subscribe((before, now) -> followEnd()));
        meet();
    }

    private void meet() {
        User me = store.me().get();
        if (known || me == null) {
            return;
        }
        known = true;
        if (me.chosenPresence() == null && !me.online()) {
            users.loadSelf()
                    .onSuccess(done -> lookAgain())
                    .onFailure(problem -> secondLook = delays.after(RETRY, users::loadSelf));
        }
        followEnd();
    }

    private void lookAgain() {
        User me = store.me().get();
        if (me != null && me.chosenPresence() == Presence.INVISIBLE) {
            secondLook = delays.after(SECOND_LOOK, users::loadSelf);
        }
    }

    private void followEnd() {
        waiting.unsubscribe();
        StatusEnd end = settings.statusEnd().get();
        if (!known || end == null || clearing) {
            return;
        }
        Instant now = clock.instant();
        if (now.isBefore(end.at())) {
            Duration left = Duration.between(now, end.at());
            waiting = delays.after(left.compareTo(STEP) < 0 ? left : STEP, this::followEnd);
        } else {
            clear(end);
        }
    }

    private void clear(StatusEnd end) {
        EditUser edit = edit(end);
        if (edit.equals(EditUser.NOTHING)) {
            settings.statusEnd().set(null);
            return;
        }
        clearing = true;
        users.editSelf(edit).onSuccess(done -> ended(end)).onFailure(problem -> {
            clearing = false;
            if (Failure.of(problem).refused()) {
                ended(end);
            } else {
                waiting = delays.after(RETRY, this::followEnd);
            }
        });
    }

    private void ended(StatusEnd end) {
        clearing = false;
        if (end.equals(settings.statusEnd().get())) {
            settings.statusEnd().set(null);
        }
        followEnd();
    }

    private EditUser edit(StatusEnd end) {
        User me = store.me().get();
        UserStatus now = me == null || me.status() == null ? new UserStatus(null, null) : me.status();
        EditUser edit = EditUser.NOTHING;
        if (!end.text().isEmpty() && end.text().equals(now.text())) {
            edit = edit.without("StatusText");
        }
        Presence presence = now.presence();
        if (presence != null && presence.name().equals(end.presence())) {
            edit = edit.withStatus(new UserStatus(null, Presence.ONLINE));
        }
        return edit;
    }

    @Override
    public void close() {
        following.unsubscribe();
        waiting.unsubscribe();
        secondLook.unsubscribe();
    }
}
