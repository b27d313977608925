package chat.holt.ui.chat;

import chat.holt.commands.Attempt;
import chat.holt.commands.MessageCommands;
import chat.holt.i18n.Text;
import chat.holt.model.TextChannel;
import chat.holt.store.Store;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.navigation.Destination;
import org.jspecify.annotations.Nullable;

/// Asks before a message is pinned or no longer.
public final class PinMessageViewModel {
    private final Destination.PinMessage about;
    private final MessageCommands messages;
    private final @Nullable Reason reason;
    private final Attempt attempt = new Attempt();

    public PinMessageViewModel(Store store, MessageCommands messages, Destination.PinMessage about) {
        this.about = about;
        this.messages = messages;
        reason = store.channel(about.channelId()).get() instanceof TextChannel ? Reason.ofAudit() : null;
    }

    String title() {
        return Text.of(about.pin() ? "chat.pin.title" : "chat.unpin.title");
    }

    String text() {
        return Text.of(about.pin() ? "chat.pin.text" : "chat.unpin.text");
    }

    String verb() {
        return Text.of(about.pin() ? "chat.pin.verb" : "chat.unpin.verb");
    }

    /// Why, for the audit log; null where it is not kept.
    @Nullable
    Reason reason() {
        return reason;
    }

    Attempt attempt() {
        return attempt;
    }

    void confirm() {
        String why = reason == null ? null : reason.value();
        attempt.run(
                () -> about.pin()
                        ? messages.pin(about.channelId(), about.messageId(), why)
                        : messages.unpin(about.channelId(), about.messageId(), why),
                done -> {});
    }
}
