package chat.holt.store;

import static chat.holt.store.Frames.apply;
import static chat.holt.store.Frames.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.ChannelVoiceState;
import chat.holt.model.User;
import chat.holt.model.UserVoiceState;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Who is in which call (`gateway.md §6.6`), and what remains of users the platform removes.
class CallsTest {
    private final Store store = Frames.store();

    private static String join(String channel, String user) {
        return "{'type':'VoiceChannelJoin','id':'" + channel + "','state':" + state(user) + "}";
    }

    private static String state(String user) {
        return "{'id':'" + user + "','joined_at':'2026-08-15T19:22:34.000Z','is_receiving':true,'is_publishing':false,"
                + "'screensharing':false,'camera':false}";
    }

    private List<String> participants(String channel) {
        ChannelVoiceState call = store.call(channel).get();
        return call == null
                ? List.of()
                : call.participants().stream().map(UserVoiceState::id).toList();
    }

    @Test
    void peopleJoinAndLeaveACall() {
        apply(store, join("C1", "PAL"), join("C1", "ME"), join("C1", "PAL"));
        assertThat(participants("C1")).containsExactlyInAnyOrder("PAL", "ME");
        apply(store, "{'type':'VoiceChannelLeave','id':'C1','user':'PAL'}");
        assertThat(participants("C1")).containsExactly("ME");
        apply(store, "{'type':'VoiceChannelLeave','id':'C1','user':'ME'}");
        assertThat(store.call("C1").get()).as("nobody is left").isNull();
    }

    @Test
    void moversAreInOneCallOnly() {
        apply(
                store,
                join("C1", "PAL"),
                "{'type':'VoiceChannelMove','user':'PAL','from':'C1','to':'C2','state':" + state("PAL") + "}");
        assertThat(participants("C1")).isEmpty();
        assertThat(participants("C2")).containsExactly("PAL");
    }

    @Test
    void beingMovedLeavesTheOldCall() {
        apply(
                store,
                join("C1", "PAL"),
                join("C1", "ME"),
                "{'type':'UserMoveVoiceChannel','node':'n','from':'C1','to':'C2','token':'t'}");
        assertThat(participants("C1")).containsExactly("PAL");
    }

    @Test
    void aParticipantMutesAndShowsTheScreen() {
        apply(
                store,
                join("C1", "PAL"),
                join("C1", "ME"),
                "{'type':'UserVoiceStateUpdate','id':'PAL','channel_id':'C1','data':"
                        + "{'is_publishing':true,'screensharing':true,'camera':true}}",
                "{'type':'UserVoiceStateUpdate','id':'PAL','channel_id':'C1','data':{}}",
                "{'type':'UserVoiceStateUpdate','id':'ME','channel_id':'C1','data':{'is_receiving':false}}");
        List<UserVoiceState> states =
                Objects.requireNonNull(store.call("C1").get()).participants();
        UserVoiceState pal = states.stream()
                .filter(state -> state.id().equals("PAL"))
                .findFirst()
                .orElseThrow();
        assertThat(pal.publishing()).isTrue();
        assertThat(pal.receiving()).isTrue();
        assertThat(pal.screensharing()).isTrue();
        assertThat(pal.camera()).isTrue();
        assertThat(pal.joinedAt()).isEqualTo("2026-08-15T19:22:34.000Z");
        UserVoiceState me = states.stream()
                .filter(state -> state.id().equals("ME"))
                .findFirst()
                .orElseThrow();
        assertThat(me.receiving()).isFalse();
        assertThat(me.publishing()).isFalse();
        assertThat(me.screensharing()).isFalse();
    }

    @Test
    void aRemovedUserKeepsNothingButTheId() {
        apply(store, message("M1", "C1", "PAL", ""));
        store.user("PAL");
        apply(store, "{'type':'UserPlatformWipe','user_id':'PAL','flags':4}");
        User removed = Objects.requireNonNull(store.user("PAL").get());
        assertThat(removed.username()).isEqualTo("Removed User");
        assertThat(removed.flags()).isEqualTo(4);
        assertThat(removed.online()).isFalse();
        assertThat(store.relatedUsers()).as("the friendship is over").isEmpty();
        assertThat(store.channel("D").get()).as("the direct message is gone").isNull();
        assertThat(store.timeline("C1").messages()).isEmpty();
    }
}
