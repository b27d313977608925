package chat.holt.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What you have read of a channel. An id in `mentions` may be the channel's own (`client-behaviour.md §1.4`).
public record ChannelUnread(
        @JsonProperty("_id") Key id,
        @Nullable String lastId,
        List<String> mentions,
        @UnknownFields Map<String, Object> unknown) {
    public ChannelUnread {
        mentions = Empty.asCame(mentions);
        unknown = Empty.map(unknown);
    }

    public ChannelUnread(Key id, @Nullable String lastId, List<String> mentions) {
        this(id, lastId, mentions, Map.of());
    }

    public record Key(
            String channel, String user, @UnknownFields Map<String, Object> unknown) {
        public Key {
            unknown = Empty.map(unknown);
        }

        public Key(String channel, String user) {
            this(channel, user, Map.of());
        }
    }
}
