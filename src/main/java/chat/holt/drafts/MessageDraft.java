package chat.holt.drafts;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is written in one channel and not sent yet. UI thread only.
public final class MessageDraft {
    /// A message that is replied to, and whether its author is mentioned.
    public record Reply(String messageId, String authorId, String authorName, boolean mention) {
        public Reply withMention(boolean on) {
            return new Reply(messageId, authorId, authorName, on);
        }
    }

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObservableList<Reply> replies = FXCollections.observableArrayList();
    private final ObservableList<LocalFile> files = FXCollections.observableArrayList();

    public StringProperty text() {
        return text;
    }

    public ObservableList<Reply> replies() {
        return replies;
    }

    /// Files to send along, in this order.
    public ObservableList<LocalFile> files() {
        return files;
    }

    /// Whether there is nothing that anybody would miss.
    boolean empty() {
        return text.get().isBlank() && files.isEmpty() && replies.isEmpty();
    }
}
