package chat.holt.ui.chat.context;

import chat.holt.drafts.MessageDraft;
import chat.holt.ui.kit.rows.ScrollPosition;
import org.jspecify.annotations.Nullable;

/// What stays of a channel while another one is open: the draft and the place in the timeline.
public final class ChannelMemory {
    private final MessageDraft draft;
    private ScrollPosition position = ScrollPosition.END;
    private @Nullable String reading;

    ChannelMemory(MessageDraft draft) {
        this.draft = draft;
    }

    public MessageDraft draft() {
        return draft;
    }

    public ScrollPosition position() {
        return position;
    }

    /// The message at the position, for the row there may be a mere divider; null at the end.
    @Nullable
    public String reading() {
        return reading;
    }

    public void setPosition(ScrollPosition position, @Nullable String reading) {
        this.position = position;
        this.reading = reading;
    }
}
