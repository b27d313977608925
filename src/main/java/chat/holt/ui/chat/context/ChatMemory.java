package chat.holt.ui.chat.context;

import java.util.HashMap;
import java.util.Map;

/// The [ChannelMemory] of every channel opened since login. Kept in memory only. UI thread only.
public final class ChatMemory {
    private final Map<String, ChannelMemory> channels = new HashMap<>();
    private boolean mentionOnReply = true;

    public ChannelMemory channel(String channelId) {
        return channels.computeIfAbsent(channelId, id -> new ChannelMemory());
    }

    /// Whether replies mention the author; the last choice holds (`client-behaviour.md §3.1`).
    public boolean mentionOnReply() {
        return mentionOnReply;
    }

    public void setMentionOnReply(boolean mention) {
        mentionOnReply = mention;
    }
}
