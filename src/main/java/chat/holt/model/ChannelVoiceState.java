package chat.holt.model;

import java.util.List;

/// Participants of the call in a channel.
public record ChannelVoiceState(String id, @Always List<UserVoiceState> participants) {
    public ChannelVoiceState {
        participants = Empty.list(participants);
    }
}
