package chat.holt.ui.friends;

import chat.holt.commands.UserCommands;
import chat.holt.model.RootConfig.Limits;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.navigation.Navigator;
import java.time.InstantSource;
import java.util.function.Consumer;

/// What the parts of the friends page work with.
///
/// @param toast says something for a few seconds
/// @param copy puts a text on the clipboard
public record FriendsContext(
        Store store,
        UserCommands users,
        UserActions actions,
        Navigator navigator,
        Consumer<String> toast,
        Consumer<String> copy,
        Limits limits,
        InstantSource clock,
        Delays delays,
        FriendsMemory memory) {}
