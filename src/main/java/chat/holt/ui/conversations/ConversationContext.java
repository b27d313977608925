package chat.holt.ui.conversations;

import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.navigation.Navigator;
import chat.holt.ui.navigation.Place;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What everything about conversations works with; made once per login.
///
/// @param place what the main window shows
/// @param users what can be done with a user
/// @param notifying what notifies, and what is muted
/// @param toast says something for a few seconds
/// @param offer says that something was done, and how to take it back
/// @param groupSize how many fit into a group
public record ConversationContext(
        Store store,
        Commands commands,
        Navigator navigator,
        ObservableValue<Place> place,
        UserActions users,
        Notifying notifying,
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
