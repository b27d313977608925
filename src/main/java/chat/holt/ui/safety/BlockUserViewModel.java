package chat.holt.ui.safety;

import chat.holt.commands.Attempt;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.kit.people.UserSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Blocking a user, and what that does (`client-behaviour.md §11`, `permissions.md §4.3`).
public final class BlockUserViewModel {
    private final UserCommands commands;
    private final Consumer<String> toast;
    private final UserSummary user;
    private final RelationshipStatus relation;
    private final boolean bot;
    private final Attempt attempt = new Attempt();

    /// @param toast shows a short text when it is done
    public BlockUserViewModel(Store store, UserCommands commands, String userId, Consumer<String> toast) {
        this.commands = commands;
        this.toast = toast;
        user = UserSummary.of(store, userId);
        User known = store.user(userId).get();
        relation = known == null ? RelationshipStatus.NONE : known.relationship();
        bot = known != null && known.bot() != null;
    }

    UserSummary user() {
        return user;
    }

    /// What becomes different, a sentence each.
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        switch (relation) {
            case FRIEND -> changes.add(Text.of("safety.block.friend"));
            case INCOMING -> changes.add(Text.of("safety.block.incoming"));
            case OUTGOING -> changes.add(Text.of("safety.block.outgoing"));
            case NONE, USER, BLOCKED, BLOCKED_OTHER, UNKNOWN -> {}
        }
        changes.add(Text.of(bot ? "safety.block.bot" : "safety.block.contact"));
        changes.add(Text.of("safety.block.profile"));
        changes.add(Text.of("safety.block.hides"));
        return changes;
    }

    /// What stays as it is, a sentence each.
    List<String> limits() {
        return List.of(
                Text.of("safety.block.shared"),
                Text.of("safety.block.told"),
                Text.of("safety.block.undo", user.name()));
    }

    Attempt attempt() {
        return attempt;
    }

    void submit() {
        attempt.run(
                () -> commands.block(user.userId()), done -> toast.accept(Text.of("safety.block.done", user.name())));
    }
}
