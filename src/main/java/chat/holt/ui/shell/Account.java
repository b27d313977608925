package chat.holt.ui.shell;

import chat.holt.commands.Commands;
import chat.holt.drafts.Drafts;
import chat.holt.drafts.LocalFiles;
import chat.holt.media.Media;
import chat.holt.model.RootConfig;
import chat.holt.spelling.Speller;
import chat.holt.store.Store;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the window needs of a signed-in account.
///
/// @param key tells it from the other accounts of this machine, see [chat.holt.settings.SavedAccount#key]
/// @param sessionId which of the account's sessions this is; null where that is not known
/// @param instance what the account's instance says of itself
/// @param drafts what is written and not sent
/// @param speller finds misspelt words; the same for all accounts
/// @param files looks at files to send
/// @param retryNow tries to connect at once
/// @param watch is told which server is on screen, null for none
/// @param desktop shows what notifies
/// @param signOut revokes the session and takes the account out of the window
public record Account(
        String key,
        @Nullable String sessionId,
        Store store,
        Commands commands,
        Media media,
        Drafts drafts,
        Speller speller,
        LocalFiles files,
        RootConfig instance,
        ObservableValue<Connection> connection,
        Runnable retryNow,
        Consumer<@Nullable String> watch,
        Desktop desktop,
        Leaving signOut) {}
