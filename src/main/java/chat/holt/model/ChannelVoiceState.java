package chat.holt.model;

import java.util.List;
import java.util.Map;

/// Participants of the call in a channel.
public record ChannelVoiceState(
        String id,
        @Always List<UserVoiceState> participants,
        @UnknownFields Map<String, Object> unknown) {
    public ChannelVoiceState {
        participants = Empty.asCame(participants);
        unknown = Empty.map(unknown);
    }

    public ChannelVoiceState(String id, List<UserVoiceState> participants) {
        this(id, participants, Map.of());
    }
}
