package chat.holt.commands;

import chat.holt.model.ReplyIntent;
import java.nio.file.Path;
import java.util.List;

/// A message as it is written.
///
/// @param replies at most five
/// @param attachments files of this computer, sent along in this order; at most five
/// @param silent whether nobody is notified
public record Composition(String content, List<ReplyIntent> replies, List<Attachment> attachments, boolean silent) {
    public Composition {
        replies = List.copyOf(replies);
        attachments = List.copyOf(attachments);
    }

    /// Words alone.
    public static Composition text(String content, List<ReplyIntent> replies) {
        return new Composition(content, replies, List.of(), false);
    }

    /// A file to send.
    ///
    /// @param name shown to others; one that begins with `spoiler_` is covered
    /// @param bytes its size, for how far the upload is
    public record Attachment(Path file, String name, long bytes) {}
}
