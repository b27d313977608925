package chat.holt.ui.usersettings;

import chat.holt.commands.Commands;
import chat.holt.model.RootConfig;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.Settings;
import chat.holt.spelling.Speller;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.navigation.Navigator;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the pages of the user's settings need from the account and from Holt.
///
/// @param sessionId which of the account's sessions this is; null where that is not known
/// @param remembered what Holt remembers of the account
/// @param instance what the account's instance says of itself
/// @param speller finds misspelt words
/// @param toast shows a short text when something is done
/// @param clipboard takes what the user copies
public record UserSettingsContext(
        @Nullable String sessionId,
        Store store,
        Commands commands,
        Settings settings,
        AccountSettings remembered,
        Notifying notifying,
        RootConfig instance,
        Navigator navigator,
        Speller speller,
        Consumer<String> toast,
        Consumer<String> clipboard,
        InstantSource clock,
        Delays delays) {}
