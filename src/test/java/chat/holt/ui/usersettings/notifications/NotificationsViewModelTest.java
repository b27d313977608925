package chat.holt.ui.usersettings.notifications;

import static chat.holt.fixtures.SampleStore.apply;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.SyncCommands;
import chat.holt.fixtures.ManualDelays;
import chat.holt.fixtures.SampleStore;
import chat.holt.json.Json;
import chat.holt.model.NotificationSettings;
import chat.holt.model.NotificationSettings.Mute;
import chat.holt.model.Setting;
import chat.holt.settings.Settings;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.notifications.Notifying;
import chat.holt.ui.usersettings.notifications.NotificationsViewModel.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotificationsViewModelTest {
    private final ManualDelays time = new ManualDelays();
    private final Store store = new Store(time);
    private final Settings settings = new Settings();
    private long revision;
    private final Notifying notifying = new Notifying(
            store,
            new SyncCommands() {
                @Override
                public Task<@Nullable Void> notifications(NotificationSettings changed) {
                    put(Json.write(changed));
                    return new Task<>();
                }
            },
            time,
            time,
            said -> {});
    private final NotificationsViewModel page = new NotificationsViewModel(store, settings, notifying);

    NotificationsViewModelTest() {
        SampleStore.snapshot(store);
    }

    @Test
    void listsWhereSomethingWasChosenAndOnRequestEverything() {
        assertThat(page.rows()).isEmpty();
        put("{'channel':{'C2':'all','D':'none'},'server_mutes':{'T':{}}}");
        assertThat(names()).containsExactly("c2 in Stoats", "Trees", "pal in pal#0001");
        page.shown().set(Shown.ALL);
        assertThat(names())
                .containsExactly(
                        "Stoats",
                        "c1 in Stoats",
                        "c2 in Stoats",
                        "v in Stoats",
                        "Trees",
                        "c9 in Trees",
                        "Crew in 2 members",
                        "pal in pal#0001");
        page.filter().set(" STOA ");
        assertThat(names()).containsExactly("Stoats", "c1 in Stoats", "c2 in Stoats", "v in Stoats");
    }

    @Test
    void changesAndResetsInPlace() {
        page.shown().set(Shown.ALL);
        assertThat(row("c1").level()).isEqualTo("Only mentions");
        assertThat(row("c1").ownLevel()).isFalse();
        choose(page.levelChoices(row("c1")), "level-all");
        choose(page.muteChoices(row("c1")), "mute-endless");
        assertThat(row("c1").level()).isEqualTo("All messages");
        assertThat(row("c1").mute()).isEqualTo("Muted");
        assertThat(row("c1").own()).isTrue();
        choose(page.muteChoices(row("c1")), "channel-unmute");
        assertThat(row("c1").mute()).isNull();
        page.reset(row("c1"));
        assertThat(row("c1").own()).isFalse();
    }

    @Test
    void timedMutesSayTheirEndAndGo() {
        notifying.mute(
                new NotificationSettings.Scope.OfServer("S"),
                Mute.until(time.instant().plusSeconds(3600)));
        assertThat(row("Stoats").mute()).startsWith("Muted until ").contains(":00");
        time.advance(Duration.ofHours(1));
        assertThat(page.rows()).isEmpty();
    }

    @Test
    void saysWhatOnesPresenceDoes() {
        String status = "{'type':'UserUpdate','id':'ME','data':{'status':{'presence':'%s'}},'clear':[]}";
        assertThat(page.presence().getValue()).startsWith("Your presence holds nothing back.");
        apply(store, status.formatted("Busy"));
        assertThat(page.presence().getValue()).contains("nothing notifies you");
        apply(store, status.formatted("Focus"));
        assertThat(page.presence().getValue()).contains("only mentions");
    }

    @Test
    void keepsWhatThisComputerShows() {
        page.notices().set(false);
        page.noticeText().set(false);
        assertThat(settings.notices().get()).isFalse();
        assertThat(settings.noticeText().get()).isFalse();
    }

    private void put(String json) {
        store.replies().settings(Map.of("notifications", new Setting(++revision, json.replace('\'', '"'))));
    }

    private List<String> names() {
        return page.rows().stream()
                .map(row -> row.detail() == null ? row.name() : row.name() + " in " + row.detail())
                .toList();
    }

    private NotificationRow row(String name) {
        return page.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(List<MenuAction> choices, String id) {
        choices.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
