package chat.holt.store;

import static chat.holt.store.Frames.apply;
import static chat.holt.store.Frames.message;
import static chat.holt.store.Frames.user;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Setting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is unread and what notifies, with mutes, levels and blocked people, and the settings behind it.
class AttentionTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T00:00:00Z"));
    private final Store store = new Store(now::get);
    private long revision;

    @BeforeEach
    void snapshot() {
        apply(store, Frames.READY);
    }

    @Test
    void mutedChannelsAreNotUnreadUntilTheMuteEnds() {
        apply(store, message("M1", "C1", "PAL", ",'mentions':['ME']"));
        assertThat(store.unread("C1").get()).isEqualTo(new Unread(true, 1));
        long end = now.get().plusSeconds(60).toEpochMilli();
        notifications("{'channel_mutes':{'C1':{'until':" + end + "}}}");
        assertThat(store.unread("C1").get()).isEqualTo(Unread.NONE);
        assertThat(store.serverUnread("S").get()).isEqualTo(Unread.NONE);
        now.set(now.get().plusSeconds(61));
        store.expireMutes();
        assertThat(store.serverUnread("S").get()).isEqualTo(new Unread(true, 1));
        notifications("{'server_mutes':{'S':{}}}");
        assertThat(store.unread("C1").get().unread())
                .as("a muted server stays unread")
                .isTrue();
    }

    @Test
    void blockedPeopleNeverCountAsMentions() {
        apply(
                store,
                "{'type':'UserRelationship','id':'ME','user':" + user("PAL", "Blocked") + "}",
                message("M1", "D", "PAL", ""),
                message("M2", "C1", "PAL", ",'mentions':['ME']"));
        assertThat(store.unread("D").get()).isEqualTo(new Unread(true, 0));
        assertThat(store.unread("C1").get()).isEqualTo(new Unread(true, 0));
        assertThat(notifies("D", "")).isFalse();
    }

    @Test
    void levelsDecideWhatNotifies() {
        assertThat(notifies("D", "")).as("all in conversations").isTrue();
        assertThat(notifies("C1", "")).as("mentions on servers").isFalse();
        assertThat(notifies("C1", ",'mentions':['ME']")).isTrue();
        assertThat(notifies("C1", ",'mentions':['ME'],'flags':2")).as("silent").isFalse();
        notifications("{'server':{'S':'all'},'channel':{'C2':'none'}}");
        assertThat(notifies("C1", "")).isTrue();
        assertThat(notifies("C2", ",'mentions':['ME']")).isFalse();
        notifications("{'server':{'S':'all'},'server_mutes':{'S':{}}}");
        assertThat(notifies("C1", "")).as("muted server").isFalse();
        notifications("{'channel':{'D':'muted'}}");
        assertThat(notifies("D", "")).as("old kind of mute").isFalse();
    }

    @Test
    void presenceKeepsNotificationsAway() {
        String status = "{'type':'UserUpdate','id':'ME','data':{'status':{'presence':'%s'}},'clear':[]}";
        apply(store, status.formatted("Focus"));
        assertThat(notifies("C1", ",'mentions':['ME']")).isTrue();
        notifications("{'server':{'S':'all'}}");
        assertThat(notifies("C1", "")).isFalse();
        apply(store, status.formatted("Busy"));
        assertThat(notifies("C1", ",'mentions':['ME']")).isFalse();
    }

    @Test
    void newerSideOfEachSettingWins() {
        Map<String, Setting> local =
                Map.of("ordering", new Setting(20, "{\"servers\":[]}"), "notifications", new Setting(20, "{}"));
        store.replies().settings(local);
        Map<String, Setting> newer = store.replies()
                .mergeSettings(
                        Map.of("ordering", new Setting(10, "old"), "notifications", new Setting(30, "{\"a\":1}")),
                        List.of("ordering", "notifications", "theme"));
        assertThat(newer).containsExactly(Map.entry("ordering", local.get("ordering")));
        assertThat(store.setting("ordering").get()).isEqualTo(local.get("ordering"));
        assertThat(store.setting("notifications").get()).isEqualTo(new Setting(30, "{\"a\":1}"));
        assertThat(store.replies().mergeSettings(Map.of(), List.of("ordering")))
                .as("unknown to the server")
                .containsOnlyKeys("ordering");
        assertThat(store.replies().mergeSettings(local, List.of("ordering"))).isEmpty();
    }

    private void notifications(String json) {
        revision++;
        store.replies().settings(Map.of("notifications", new Setting(revision, json.replace('\'', '"'))));
    }

    private boolean notifies(String channel, String more) {
        List<String> told = new ArrayList<>();
        Subscription listening = store.onNotice(message -> told.add(message.id()));
        apply(store, message("M9" + revision++, channel, "PAL", more));
        listening.unsubscribe();
        return !told.isEmpty();
    }
}
