package chat.holt.ui.chat.context;

import chat.holt.drafts.MessageDraft;
import chat.holt.ui.kit.rows.ScrollPosition;

/// What stays of a channel while another one is open: the draft and the place in the timeline.
public final class ChannelMemory {
    private final MessageDraft draft;
    private ScrollPosition position = ScrollPosition.END;

    ChannelMemory(MessageDraft draft) {
        this.draft = draft;
    }

    public MessageDraft draft() {
        return draft;
    }

    public ScrollPosition position() {
        return position;
    }

    public void setPosition(ScrollPosition position) {
        this.position = position;
    }
}
