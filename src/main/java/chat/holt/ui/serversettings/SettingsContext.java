package chat.holt.ui.serversettings;

import chat.holt.commands.Arrangement.Spot;
import chat.holt.commands.Commands;
import chat.holt.model.RootConfig.Limits;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Navigator;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What the settings of any server need from the account.
///
/// @param toast shows a short text when something is done
/// @param clipboard takes what the user copies
/// @param memberActions what can be done to a member: server id and user id to menu actions
/// @param channelActions what can be done to a channel or category: server id and which to menu actions
/// @param limits of the instance
/// @param online whether there is a connection
/// @param appUrl address of the web client, for links; empty for none
public record SettingsContext(
        Store store,
        Commands commands,
        Navigator navigator,
        Consumer<String> toast,
        Consumer<String> clipboard,
        BiFunction<String, String, List<MenuAction>> memberActions,
        BiFunction<String, Spot, List<MenuAction>> channelActions,
        ObservableValue<Boolean> online,
        Limits limits,
        String appUrl,
        InstantSource clock,
        Delays delays) {}
