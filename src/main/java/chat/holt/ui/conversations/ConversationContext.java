package chat.holt.ui.conversations;

import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.ChannelMarks;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.navigation.Navigator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What everything about conversations works with; made once per login.
///
/// @param marks what lists tell of a channel beside its name
/// @param users what can be done with a user
/// @param toast says something for a few seconds
/// @param offer says that something was done, and how to take it back
/// @param groupSize how many fit into a group
public record ConversationContext(
        Store store,
        Commands commands,
        Navigator navigator,
        ChannelMarks marks,
        UserActions users,
        Consumer<String> toast,
        BiConsumer<String, MenuAction> offer,
        int groupSize) {

    /// What to call somebody; asks who it is if that is not known yet.
    public String name(String userId) {
        User user = store.user(userId).get();
        if (user != null) {
            return user.name();
        }
        commands.users().resolve(userId);
        return Text.of("home.unknownUser");
    }
}
