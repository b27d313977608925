package chat.holt.ui.chat.context;

import chat.holt.drafts.Drafts;
import java.util.HashMap;
import java.util.Map;

/// The [ChannelMemory] of every channel opened since login. UI thread only.
public final class ChatMemory {
    private final Map<String, ChannelMemory> channels = new HashMap<>();
    private final Drafts drafts;

    public ChatMemory(Drafts drafts) {
        this.drafts = drafts;
    }

    public ChannelMemory channel(String channelId) {
        return channels.computeIfAbsent(channelId, id -> new ChannelMemory(drafts.of(id)));
    }

    /// What is written in all channels.
    public Drafts drafts() {
        return drafts;
    }
}
