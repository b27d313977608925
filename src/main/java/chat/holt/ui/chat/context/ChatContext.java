package chat.holt.ui.chat.context;

import chat.holt.commands.Commands;
import chat.holt.drafts.LocalFiles;
import chat.holt.model.File;
import chat.holt.settings.Reading;
import chat.holt.spelling.Speller;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import chat.holt.ui.chat.player.PlayerViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.emoji.EmojiSource;
import chat.holt.ui.kit.people.UserActions;
import chat.holt.ui.navigation.Navigator;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the view-models of every open channel work with; made once per login.
///
/// @param memory drafts and scroll positions
/// @param windowFocused whether the main window has the keyboard focus; only then messages count as read
/// @param limits what fits into a message
/// @param enterSends whether Enter alone sends
/// @param speller finds misspelt words
/// @param files looks at files to send, and makes some
/// @param appUrl address of the web client; empty for none
/// @param clipboard takes text the user copies
/// @param toast says something for a few seconds
/// @param fileAddress where a file can be fetched
/// @param reading how messages are set
/// @param player plays the sounds and films of messages
/// @param userActions menu for a user, given server id (null outside servers) and user id
/// @param people whom one may write to, and what to do about it
/// @param emojis those the account can use
/// @param headerActions what the header offers in a conversation, given its id
public record ChatContext(
        Store store,
        Commands commands,
        Navigator navigator,
        ChatMemory memory,
        Delays delays,
        InstantSource clock,
        ObservableValue<Boolean> windowFocused,
        ObservableValue<Boolean> enterSends,
        Supplier<WritingLimits> limits,
        Speller speller,
        LocalFiles files,
        String appUrl,
        Consumer<String> clipboard,
        Consumer<String> toast,
        Function<File, URI> fileAddress,
        Reading reading,
        PlayerViewModel player,
        BiFunction<@Nullable String, String, List<MenuAction>> userActions,
        UserActions people,
        EmojiSource emojis,
        Function<String, List<MenuAction>> headerActions) {}
