package chat.holt.ui.shell;

import chat.holt.media.Media;
import chat.holt.model.User;
import chat.holt.ui.chat.ChatView;
import chat.holt.ui.chat.ChatViewModel;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.pins.PinsView;
import chat.holt.ui.chat.pins.PinsViewModel;
import chat.holt.ui.chat.search.SearchContext;
import chat.holt.ui.chat.search.SearchView;
import chat.holt.ui.chat.search.SearchViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Makes the chats of an account and knows which one is open.
final class ChatScreens {

    private final ChatContext context;
    private final Media media;
    private final MainWindowViewModel window;
    private final BiConsumer<String, MenuAction> say;
    private @Nullable ChatView shown;
    private final SearchContext searching;
    private @Nullable PinsViewModel pins;
    private @Nullable SearchViewModel search;

    /// @param say tells of something done that can be taken back
    ChatScreens(Media media, MainWindowViewModel window, BiConsumer<String, MenuAction> say, SearchContext searching) {
        this.searching = searching;
        context = searching.chat();
        this.media = media;
        this.window = window;
        this.say = say;
    }

    Screen open(String channelId) {
        ChatViewModel model = new ChatViewModel(channelId, context);
        Destination.OpenChannel target = window.target().get();
        model.open(target != null && target.channelId().equals(channelId) ? target.messageId() : null);
        Subscription jumps = window.target().subscribe((old, now) -> {
            if (now != null && now.messageId() != null && now.channelId().equals(channelId)) {
                model.jumpTo(now.messageId());
            }
        });
        ChatView view = new ChatView(model, media, window.side(), pinsOf(channelId));
        shown = view;
        return new Screen(view, view::focusComposer, () -> {
            if (Objects.equals(shown, view)) {
                shown = null;
            }
            jumps.unsubscribe();
            model.close();
        });
    }

    /// The panel with what is pinned in a channel; null unless the channel is open.
    @Nullable
    Screen pins(String channelId) {
        if (pins == null || !pins.channelId().equals(channelId)) {
            return null;
        }
        return new Screen(new PinsView(pins, media, window.side()::close));
    }

    /// The panel that searches, as it was left unless that was in another server.
    Screen search(Place place) {
        if (search == null || !search.isOf(place)) {
            if (search != null) {
                search.close();
            }
            search = new SearchViewModel(place, searching);
        }
        search.at(place);
        SearchView view = new SearchView(search, media, window.side()::close);
        return new Screen(view);
    }

    /// One has gone to another channel while the search stays open.
    void searchAt(Place place) {
        if (search != null && search.isOf(place)) {
            search.at(place);
        }
    }

    /// One at a time: of the channel that is open.
    private PinsViewModel pinsOf(String channelId) {
        if (pins == null || !pins.channelId().equals(channelId)) {
            if (pins != null) {
                pins.close();
            }
            pins = new PinsViewModel(channelId, context, say);
        }
        return pins;
    }

    /// Writes a mention into the open chat, if there is one.
    void mention(String userId) {
        if (shown != null) {
            shown.write(User.mention(userId) + " ");
        }
    }
}
