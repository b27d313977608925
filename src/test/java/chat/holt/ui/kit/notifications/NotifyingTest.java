package chat.holt.ui.kit.notifications;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.SyncCommands;
import chat.holt.fixtures.ManualDelays;
import chat.holt.fixtures.SampleStore;
import chat.holt.json.Json;
import chat.holt.model.NotificationLevel;
import chat.holt.model.NotificationSettings;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.model.Setting;
import chat.holt.store.Store;
import chat.holt.store.Unread;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotifyingTest {
    private static final Scope CHANNEL = new Scope.OfChannel("C1", "S");
    private static final Scope SERVER = new Scope.OfServer("S");
    private static final Scope CONVERSATION = new Scope.OfChannel("D", null);

    private final ManualDelays time = new ManualDelays();
    private final Store store = new Store(time);
    private final List<String> sent = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Task<@Nullable Void> answer = new Task<>();
    private long revision = 10;
    private final Notifying notifying = new Notifying(
            store,
            new SyncCommands() {
                @Override
                public Task<@Nullable Void> notifications(NotificationSettings settings) {
                    sent.add(Json.write(settings));
                    put(Json.write(settings));
                    return answer;
                }
            },
            time,
            time,
            said::add);

    NotifyingTest() {
        SampleStore.snapshot(store);
    }

    @Test
    void mutedChannelIsNotUnreadUntilTheTimeIsOver() {
        choose(CHANNEL, "channel-mute", "mute-15");
        apply(store, message("M8", "C1", "PAL", ",'mentions':['ME']"));
        assertThat(notifying.muted(CHANNEL)).isTrue();
        assertThat(store.unread("C1").get()).isEqualTo(Unread.NONE);
        assertThat(notifying.muteText(CHANNEL)).isEqualTo("15 min left");
        time.advance(Duration.ofMinutes(14));
        assertThat(notifying.muted(CHANNEL)).isTrue();
        time.advance(Duration.ofMinutes(1));
        assertThat(notifying.muted(CHANNEL)).isFalse();
        assertThat(notifying.settings().get()).isEqualTo(NotificationSettings.NONE);
        assertThat(store.unread("C1").get()).isEqualTo(new Unread(true, 1));
    }

    @Test
    void menuOfWhatIsMutedSaysForHowLongAndEndsIt() {
        choose(SERVER, "server-mute", "mute-endless");
        assertThat(sent).containsExactly("{\"server_mutes\":{\"S\":{}}}");
        MenuAction unmute = notifying.actions(SERVER).getFirst();
        assertThat(unmute.id()).isEqualTo("server-unmute");
        assertThat(unmute.aside()).isEqualTo("until you turn it back on");
        unmute.run();
        assertThat(notifying.muted(SERVER)).isFalse();
        choose(SERVER, "server-mute", "mute-180");
        time.advance(Duration.ofMinutes(61));
        assertThat(notifying.actions(SERVER).getFirst().aside()).isEqualTo("1 h left");
    }

    @Test
    void levelsTickTheOwnOneAndSayTheUsualOne() {
        assertThat(ticked(CHANNEL)).isEqualTo("level-usual");
        assertThat(usual(CHANNEL)).isEqualTo("Only mentions");
        assertThat(usual(CONVERSATION)).isEqualTo("All messages");
        choose(SERVER, "server-level", "level-none");
        assertThat(usual(CHANNEL)).isEqualTo("Nothing");
        assertThat(usual(SERVER)).isEqualTo("Only mentions");
        choose(CHANNEL, "channel-level", "level-all");
        assertThat(ticked(CHANNEL)).isEqualTo("level-all");
        assertThat(notifying.settings().get().level(CHANNEL)).isEqualTo(NotificationLevel.ALL);
        choose(CHANNEL, "channel-level", "level-usual");
        assertThat(notifying.settings().get().ownLevel(CHANNEL)).isNull();
    }

    @Test
    void keepsWhatOtherClientsStored() {
        put(
                "{'server':{'S':'muted','T':'loud'},'channel_mutes':{'C9':{'until':1,'by':'web'},'C2':{'by':'web'}},'more':[1]}"
                        .replace('\'', '"'));
        assertThat(notifying.muted(SERVER)).isTrue();
        assertThat(notifying.settings().get().level(CHANNEL)).isEqualTo(NotificationLevel.MENTION);
        notifying.level(SERVER, NotificationLevel.ALL);
        assertThat(notifying.muted(SERVER)).as("the old kind of mute stays one").isTrue();
        assertThat(sent)
                .containsExactly("{'server':{'T':'loud','S':'all'},'server_mutes':{'S':{}},".replace('\'', '"')
                        + "'channel_mutes':{'C2':{'by':'web'}},'more':[1]}".replace('\'', '"'));
        notifying.mute(SERVER, null);
        assertThat(notifying.muted(SERVER)).isFalse();
    }

    @Test
    void endingTheOldKindOfMuteTakesItOff() {
        put("{\"channel\":{\"C1\":\"muted\"}}");
        assertThat(notifying.muteText(CHANNEL)).isEqualTo("until you turn it back on");
        notifying.actions(CHANNEL).getFirst().run();
        assertThat(sent).containsExactly("{}");
        assertThat(notifying.muted(CHANNEL)).isFalse();
    }

    @Test
    void newerChangeOfAnotherClientHolds() {
        notifying.mute(CHANNEL, NotificationSettings.Mute.ENDLESS);
        put("{\"channel\":{\"C1\":\"all\"}}");
        assertThat(notifying.muted(CHANNEL)).isFalse();
        assertThat(notifying.settings().get().level(CHANNEL)).isEqualTo(NotificationLevel.ALL);
    }

    @Test
    void resetTakesLevelAndMuteOff() {
        put("{\"channel\":{\"C1\":\"all\",\"C2\":\"all\"},\"channel_mutes\":{\"C1\":{}}}");
        notifying.reset(CHANNEL);
        assertThat(sent).containsExactly("{\"channel\":{\"C2\":\"all\"}}");
    }

    @Test
    void saysWhatTheServerRefusesButNotThatItIsAway() {
        notifying.mute(CHANNEL, null);
        answer.fail(new IOException("away"));
        assertThat(said).isEmpty();
        answer = new Task<>();
        notifying.mute(CHANNEL, null);
        answer.fail(new IllegalStateException());
        assertThat(said).hasSize(1);
    }

    private void put(String json) {
        store.replies().settings(Map.of("notifications", new Setting(++revision, json)));
    }

    private void choose(Scope scope, String menu, String choice) {
        notifying.actions(scope).stream()
                .filter(action -> action.id().equals(menu))
                .flatMap(action -> action.children().stream())
                .filter(action -> action.id().equals(choice))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private List<MenuAction> levels(Scope scope) {
        return notifying.actions(scope).getLast().children();
    }

    private String ticked(Scope scope) {
        return levels(scope).stream()
                .filter(MenuAction::chosen)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private @Nullable String usual(Scope scope) {
        return levels(scope).getFirst().aside();
    }
}
