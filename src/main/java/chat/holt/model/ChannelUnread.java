package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What you have read of a channel. An id in `mentions` may be the channel's own (`client-behaviour.md §1.4`).
public record ChannelUnread(
        @JsonProperty("_id") Key id, @Nullable String lastId, List<String> mentions) {
    public ChannelUnread {
        mentions = Empty.list(mentions);
    }

    public record Key(String channel, String user) {}
}
