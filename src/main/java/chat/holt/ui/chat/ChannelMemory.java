package chat.holt.ui.chat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What stays of a channel while another one is open: the draft and the place in the timeline.
final class ChannelMemory {
    /// A message the draft replies to, and whether its author is mentioned.
    record Reply(String messageId, String authorId, String authorName, boolean mention) {
        Reply withMention(boolean on) {
            return new Reply(messageId, authorId, authorName, on);
        }
    }

    private final StringProperty draft = new SimpleStringProperty(this, "draft", "");
    private final ObservableList<Reply> replies = FXCollections.observableArrayList();
    private ScrollPosition position = ScrollPosition.END;

    StringProperty draft() {
        return draft;
    }

    ObservableList<Reply> replies() {
        return replies;
    }

    ScrollPosition position() {
        return position;
    }

    void setPosition(ScrollPosition position) {
        this.position = position;
    }
}
