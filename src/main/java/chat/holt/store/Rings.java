package chat.holt.store;

import chat.holt.gateway.GatewayEvent.VoiceCallUpdate;
import chat.holt.gateway.GatewayEvent.VoiceChannelJoin;
import chat.holt.gateway.GatewayEvent.VoiceChannelMove;
import chat.holt.model.Channel;
import chat.holt.model.ChannelVoiceState;
import chat.holt.model.DirectMessage;
import chat.holt.model.UserVoiceState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which conversations ring (`voice.md §7`).
final class Rings {
    /// As long as servers let it ring, which they do not tell.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ObservableList<Ring> list = FXCollections.observableArrayList();
    private final State state;
    private final Attention attention;

    Rings(State state, Attention attention) {
        this.state = state;
        this.attention = attention;
    }

    ObservableList<Ring> list() {
        return list;
    }

    /// The event comes to those who are rung.
    void update(VoiceCallUpdate event) {
        Instant since = event.startedAt();
        if (event.ended() || since == null) {
            end(event.channelId());
        } else {
            begin(event.channelId(), event.initiatorId(), since);
        }
    }

    /// Somebody entered a call. In a group not all may be rung, but a direct message rings for the other one.
    void join(VoiceChannelJoin event) {
        boolean first = state.calls.cell(event.id()).get() == null;
        state.calls.join(event.id(), event.state());
        if (event.state().id().equals(state.users.myId())) {
            end(event.id());
        } else if (first && state.channels.get(event.id()) instanceof DirectMessage) {
            begin(event.id(), event.state().id(), event.state().joinedAt());
        }
    }

    /// False if the call was not known.
    boolean leave(String channelId, String userId) {
        boolean known = state.calls.leave(channelId, userId);
        if (state.calls.cell(channelId).get() == null) {
            end(channelId);
        }
        return known;
    }

    void move(VoiceChannelMove event) {
        leave(event.from(), event.user());
        join(new VoiceChannelJoin(event.to(), event.state()));
    }

    /// Of the calls that run on connecting, those that have only begun ring.
    void ready(List<ChannelVoiceState> calls) {
        list.clear();
        for (ChannelVoiceState call : calls) {
            if (call.participants().stream().noneMatch(user -> user.id().equals(state.users.myId()))) {
                call.participants().stream()
                        .min(Comparator.comparing(UserVoiceState::joinedAt))
                        .ifPresent(user -> begin(call.id(), user.id(), user.joinedAt()));
            }
        }
    }

    void end(String channelId) {
        list.removeIf(ring -> ring.channelId().equals(channelId));
    }

    private void begin(String channelId, String initiatorId, Instant since) {
        Channel channel = state.channels.get(channelId);
        boolean fresh = since.plus(LONGEST).isAfter(state.clock.instant());
        boolean rings = list.stream().anyMatch(ring -> ring.channelId().equals(channelId));
        if (channel != null && fresh && !rings && attention.rings(channel, initiatorId)) {
            list.add(new Ring(channelId, initiatorId, since));
        }
    }
}
