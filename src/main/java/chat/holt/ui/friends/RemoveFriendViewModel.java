package chat.holt.ui.friends;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.ErrorType;
import chat.holt.store.Store;
import chat.holt.ui.kit.people.UserSummary;
import java.util.function.Consumer;

/// Ending a friendship (`rest.md §7`).
public final class RemoveFriendViewModel {

    private final UserCommands users;
    private final Consumer<String> toast;
    private final UserSummary friend;
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    public RemoveFriendViewModel(Store store, UserCommands users, String userId, Consumer<String> toast) {
        this.users = users;
        this.toast = toast;
        friend = UserSummary.of(store, userId);
    }

    UserSummary friend() {
        return friend;
    }

    Attempt attempt() {
        return attempt;
    }

    void submit() {
        attempt.run(
                () -> users.unfriend(friend.userId()),
                done -> toast.accept(Text.of("friends.remove.done", friend.name())),
                failure ->
                        failure instanceof Failure.Invalid(var type, var field, var text) && type == ErrorType.NO_EFFECT
                                ? Text.of("friends.remove.ended", friend.name())
                                : failure.text());
    }
}
