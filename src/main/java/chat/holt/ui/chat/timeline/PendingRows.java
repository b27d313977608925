package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.model.Message;
import chat.holt.store.PendingMessage;
import chat.holt.ui.kit.files.FileSize;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Rows of your own messages that are on their way.
final class PendingRows {
    private PendingRows() {}

    static TimelineRow.PendingRow row(PendingMessage message) {
        PendingMessage.Upload upload = message.state() == PendingMessage.State.SENDING ? message.upload() : null;
        String note = switch (message.state()) {
            case WAITING -> Text.of("chat.waiting");
            case FAILED -> Text.of("chat.failed", Objects.requireNonNullElse(message.error(), ""));
            case SENDING ->
                upload == null ? "" : Text.of("chat.uploading", upload.percent(), FileSize.text(upload.all()));
        };
        return new TimelineRow.PendingRow(
                message.nonce(),
                message.content(),
                message.createdAt(),
                List.copyOf(message.files()),
                note,
                upload == null ? -1 : upload.percent() / 100.0,
                message.state() == PendingMessage.State.FAILED,
                true);
    }

    /// A message as if it had arrived, for nothing but its text is known.
    static Message message(TimelineRow.PendingRow row, String channelId, String myId) {
        return new Message(
                row.nonce(),
                null,
                channelId,
                myId,
                null,
                null,
                null,
                row.content(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                null,
                false,
                0);
    }
}
