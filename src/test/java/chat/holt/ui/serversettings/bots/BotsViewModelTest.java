package chat.holt.ui.serversettings.bots;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.Attempt;
import chat.holt.commands.BotCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.model.RemovalIntention;
import chat.holt.threading.Task;
import chat.holt.ui.members.Community;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BotsViewModelTest {
    private static final String ID = "01JZ6M5Q0CXKQY3XZ2T5V9W8AB";
    private final Community community = new Community().ready();
    private final List<String> calls = new ArrayList<>();
    private final List<Task<@Nullable Void>> others = new ArrayList<>();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> copied = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();
    private final BotCommands commands = new BotCommands() {
        @Override
        public Task<@Nullable Void> inviteToServer(String botId, String serverId) {
            return other("invite " + botId);
        }
    };
    private final BotsViewModel bots = new BotsViewModel(
            community.store, IdleCommands.with(commands), Community.SERVER, navigator, copied::add, toasts::add);

    private Task<@Nullable Void> other(String call) {
        calls.add(call);
        others.add(new Task<>());
        return others.getLast();
    }

    @Test
    void findsBotsAmongMembers() {
        assertThat(bots.onServer()).extracting(BotRow::name).containsExactly("Hutbot");
        assertThat(bots.onServer().getFirst().owner()).isEqualTo("Olaf");
        community.leave("hut", RemovalIntention.KICK);
        assertThat(bots.onServer()).isEmpty();
    }

    @Test
    void findsTheIdInWhatIsPasted() {
        assertThat(BotsViewModel.idIn(" " + ID + " ")).contains(ID);
        assertThat(BotsViewModel.idIn("https://stoat.chat/bot/" + ID)).contains(ID);
        assertThat(BotsViewModel.idIn("https://stoat.chat/bot/" + ID + "?from=x"))
                .contains(ID);
        assertThat(BotsViewModel.idIn("hutbot")).isEmpty();
        assertThat(BotsViewModel.idIn(ID + "X")).isEmpty();
    }

    @Test
    void addsByIdOrSaysWhatIsMissing() {
        Attempt attempt = new Attempt();
        bots.add("hutbot", attempt);
        assertThat(attempt.error().get()).contains("26");
        bots.add("https://stoat.chat/bot/" + ID, attempt);
        assertThat(calls).containsExactly("invite " + ID);
        others.getLast().succeed(null);
        assertThat(attempt.done().get()).isTrue();
    }

    @Test
    void leadsToOnesOwn() {
        bots.openMine();
        assertThat(navigator.opened())
                .containsExactly(new Destination.UserSettings(Destination.UserSettings.Page.BOTS));
    }
}
