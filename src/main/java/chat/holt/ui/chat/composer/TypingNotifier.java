package chat.holt.ui.chat.composer;

import chat.holt.ui.chat.context.ChatContext;
import java.time.Duration;
import javafx.util.Subscription;

/// Tells others that you are typing, until one second after the last key (`client-behaviour.md §7`).
final class TypingNotifier {
    private static final Duration END = Duration.ofSeconds(1);

    private final String channelId;
    private final ChatContext context;
    private Subscription end = Subscription.EMPTY;
    private boolean typing;

    TypingNotifier(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
    }

    /// The draft changed to this text.
    void typed(String text) {
        if (text.isBlank()) {
            stop();
        } else {
            typing = true;
            context.commands().messages().beginTyping(channelId);
            end.unsubscribe();
            end = context.delays().after(END, this::stop);
        }
    }

    /// Says so if you were typing.
    void stop() {
        end.unsubscribe();
        if (typing) {
            typing = false;
            context.commands().messages().endTyping(channelId);
        }
    }
}
