package chat.holt.ui.shell;

import chat.holt.media.Media;
import chat.holt.model.User;
import chat.holt.ui.chat.ChatView;
import chat.holt.ui.chat.ChatViewModel;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.navigation.Destination;
import java.util.Objects;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Makes the chats of an account and knows which one is open.
final class ChatScreens {

    private final ChatContext context;
    private final Media media;
    private final MainWindowViewModel window;
    private @Nullable ChatView shown;

    ChatScreens(ChatContext context, Media media, MainWindowViewModel window) {
        this.context = context;
        this.media = media;
        this.window = window;
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
        ChatView view = new ChatView(model, media, window.memberListShown());
        shown = view;
        return new Screen(view, view::focusComposer, () -> {
            if (Objects.equals(shown, view)) {
                shown = null;
            }
            jumps.unsubscribe();
            model.close();
        });
    }

    /// Writes a mention into the open chat, if there is one.
    void mention(String userId) {
        if (shown != null) {
            shown.write(User.mention(userId) + " ");
        }
    }
}
