package chat.holt.ui.chat.context;

import chat.holt.ui.kit.rows.ScrollPosition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What stays of a channel while another one is open: the draft and the place in the timeline.
public final class ChannelMemory {
    /// A message the draft replies to, and whether its author is mentioned.
    public record Reply(String messageId, String authorId, String authorName, boolean mention) {
        public Reply withMention(boolean on) {
            return new Reply(messageId, authorId, authorName, on);
        }
    }

    private final StringProperty draft = new SimpleStringProperty(this, "draft", "");
    private final ObservableList<Reply> replies = FXCollections.observableArrayList();
    private ScrollPosition position = ScrollPosition.END;

    public StringProperty draft() {
        return draft;
    }

    public ObservableList<Reply> replies() {
        return replies;
    }

    public ScrollPosition position() {
        return position;
    }

    public void setPosition(ScrollPosition position) {
        this.position = position;
    }
}
