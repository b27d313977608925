package chat.holt.ui.channelsettings.webhooks;

import chat.holt.commands.Commands;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Navigator;
import java.util.function.Consumer;

/// What webhooks need from the account.
///
/// @param toast shows a short text when something is done
/// @param clipboard takes what the user copies
public record WebhookContext(
        Store store, Commands commands, Navigator navigator, Consumer<String> toast, Consumer<String> clipboard) {}
