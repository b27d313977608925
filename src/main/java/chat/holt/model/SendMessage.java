package chat.holt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of sending a message (`rest.md §22`). Content plus embed descriptions are at most the instance's limit of UTF-8
/// bytes. Name the nonce in the `Idempotency-Key` header, not here.
public record SendMessage(
        @Nullable String nonce,
        @Nullable String content,
        List<String> attachments,
        List<ReplyIntent> replies,
        List<SendableEmbed> embeds,
        Message.@Nullable Masquerade masquerade,
        Message.@Nullable Interactions interactions,
        int flags) {
    public SendMessage {
        attachments = Empty.list(attachments);
        replies = Empty.list(replies);
        embeds = Empty.list(embeds);
    }

    public static SendMessage text(String content, List<ReplyIntent> replies) {
        return new SendMessage(null, content, List.of(), replies, List.of(), null, null, 0);
    }
}
