package chat.holt.store;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.model.Presence;
import chat.holt.model.User;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// One's own presence, which the snapshot leaves out (`models.md`).
class OneselfTest {
    private final Store store = new Store();

    @Test
    void whoChoseAPresenceIsConnected() {
        ready("false", ",'status':{'presence':'Busy'}");
        assertThat(me().shownPresence()).isEqualTo(Presence.BUSY);
    }

    @Test
    void invisibilityIsLearntByAsking() {
        ready("false", ",'status':{'text':'away'}");
        assertThat(me().online()).isFalse();
        assertThat(me().chosenPresence()).isNull();
        store.replies().self(user("false", ",'status':{'text':'away'}"), store.revision());
        assertThat(me().chosenPresence()).isEqualTo(Presence.INVISIBLE);
        assertThat(Objects.requireNonNull(me().status()).text()).isEqualTo("away");
    }

    @Test
    void whoNeverChoseIsOnline() {
        ready("false", "");
        store.replies().self(user("true", ""), store.revision());
        assertThat(me().chosenPresence()).isNull();
        assertThat(me().shownPresence()).isEqualTo(Presence.ONLINE);
    }

    @Test
    void listsAndSnapshotsDoNotMakeTheInvisibleVisible() {
        ready("false", "");
        store.replies().self(user("false", ""), store.revision());
        store.replies().users(List.of(user("false", "")), store.revision());
        assertThat(me().chosenPresence()).isEqualTo(Presence.INVISIBLE);
        ready("false", "");
        assertThat(me().chosenPresence()).isEqualTo(Presence.INVISIBLE);
    }

    @Test
    void oldListsDoNotDisconnect() {
        ready("false", ",'status':{'presence':'Idle'}");
        store.replies().users(List.of(user("false", ",'status':{'presence':'Idle'}")), store.revision());
        assertThat(me().shownPresence()).isEqualTo(Presence.IDLE);
    }

    @Test
    void comingBackIsSeenAtOnce() {
        ready("false", "");
        store.replies().self(user("false", ""), store.revision());
        Frames.apply(store, "{'type':'UserUpdate','id':'ME','data':{'status':{'presence':'Online'}},'clear':[]}");
        assertThat(me().shownPresence()).isEqualTo(Presence.ONLINE);
    }

    private User me() {
        return Objects.requireNonNull(store.me().get());
    }

    private void ready(String online, String more) {
        Frames.apply(
                store,
                "{'type':'Ready','users':[" + text(online, more)
                        + "],'servers':[],'channels':[],'members':[],'emojis':[],'voice_states':[]}");
    }

    private static User user(String online, String more) {
        return Json.mapper().readValue(text(online, more).replace('\'', '"'), User.class);
    }

    private static String text(String online, String more) {
        return "{'_id':'ME','username':'me','discriminator':'0001','relationship':'User','online':" + online + more
                + "}";
    }
}
