package chat.holt.ui.people;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.model.UserProfile;
import chat.holt.permissions.UserPermission;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a user tells of themselves, which is fetched when it is shown and again when it may have changed
/// (`gateway.md §6.5`, `rest.md §6`).
public final class ProfileViewModel {

    private static final UserProfile NOTHING = new UserProfile(null, null, Map.of());

    private final Store store;
    private final UserCommands users;
    private final String userId;
    private final ReadOnlyObjectProperty<PersonLook> look;
    private final Attempt fetch = new Attempt();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable File> background = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper hidden = new ReadOnlyStringWrapper("");
    private final Subscription following;
    private boolean permitted;
    private boolean again;

    ProfileViewModel(Store store, UserCommands users, String userId, ReadOnlyObjectProperty<PersonLook> look) {
        this.store = store;
        this.users = users;
        this.userId = userId;
        this.look = look;
        permitted = permitted();
        following = Subscription.combine(
                store.profileRevision(userId).subscribe((old, now) -> load()),
                look.subscribe((old, now) -> follow(old, now)),
                fetch.busy().subscribe((old, now) -> {
                    if (!now && again) {
                        load();
                    }
                }));
        load();
    }

    /// Their own words, as markdown; empty for none.
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// The picture at the head; null for none.
    public ReadOnlyObjectProperty<@Nullable File> background() {
        return background.getReadOnlyProperty();
    }

    /// Why they are not shown to you, in the user's language; empty when they are.
    public ReadOnlyStringProperty hidden() {
        return hidden.getReadOnlyProperty();
    }

    /// How fetching goes.
    public Attempt fetch() {
        return fetch;
    }

    /// Fetches it, if there is one to be had.
    public void load() {
        again = fetch.busy().get();
        if (again) {
            return;
        }
        if (!look.get().hasProfile()) {
            show(NOTHING);
            return;
        }
        fetch.run(this::ask, this::show);
    }

    void close() {
        following.unsubscribe();
    }

    /// Succeeds with nothing when the answer is that one may not see it, which is not for trying again.
    private Task<UserProfile> ask() {
        Task<UserProfile> task = new Task<>();
        users.loadProfile(userId)
                .onSuccess(profile -> {
                    hidden.set("");
                    task.succeed(profile);
                })
                .onFailure(problem -> {
                    if (Failure.of(problem).refused()) {
                        hidden.set(Text.of("people.profileHidden"));
                        task.succeed(NOTHING);
                    } else {
                        task.fail(problem);
                    }
                });
        return task;
    }

    private void show(UserProfile profile) {
        text.set(Objects.requireNonNullElse(profile.content(), ""));
        background.set(profile.background());
    }

    /// Friendship and blocks decide what one may see.
    private void follow(PersonLook old, PersonLook now) {
        boolean may = permitted();
        if (may != permitted || old.hasProfile() != now.hasProfile()) {
            permitted = may;
            hidden.set("");
            load();
        }
    }

    private boolean permitted() {
        return store.rights().towards(userId).contains(UserPermission.VIEW_PROFILE);
    }
}
