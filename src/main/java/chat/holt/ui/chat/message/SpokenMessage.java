package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import java.util.ArrayList;
import java.util.List;

/// What screen readers say of a message: who, when and what, then what else there is.
public final class SpokenMessage {
    private SpokenMessage() {}

    /// @param words its text without marks
    public static String of(ShownMessage message, String words) {
        List<String> parts = new ArrayList<>();
        message.replies().forEach(reply -> {
            String to = reply.author() == null ? "" : reply.author().name();
            parts.add(Text.of("chat.reply.to", to, reply.preview()));
        });
        if (message.mentionsMe()) {
            parts.add(Text.of("chat.message.mentionsYou"));
        }
        message.attachments().forEach(file -> parts.add(file.filename()));
        if (!message.embeds().isEmpty()) {
            parts.add(Text.of("chat.message.embeds", message.embeds().size()));
        }
        if (!message.reactions().isEmpty()) {
            parts.add(Text.of("chat.message.reactions", message.reactions().size()));
        }
        if (message.edited() != null) {
            parts.add(Text.of("chat.message.edited", Times.full(message.edited())));
        }
        String head = Text.of("chat.message", message.author().name(), Times.clock(message.createdAt()), words);
        return parts.isEmpty() ? head : Text.of("chat.message.parts", head, String.join("; ", parts));
    }
}
