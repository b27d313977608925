package chat.holt.ui.people;

import chat.holt.commands.Commands;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.navigation.Navigator;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What cards and profiles work with; made once per login.
///
/// @param notes user id to what one wrote down about that user; kept on this computer
/// @param menu all that can be done with a user, given server id (null outside servers) and user id
public record PeopleContext(
        Store store,
        Commands commands,
        ObservableMap<String, String> notes,
        Navigator navigator,
        UserActions actions,
        BiFunction<@Nullable String, String, List<MenuAction>> menu,
        InstantSource clock) {}
