package chat.holt.ui.chat.selection;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionViewModelTest {
    private final ChatFixture fixture = new ChatFixture();
    private final SelectionViewModel selection = new SelectionViewModel(ChatFixture.CHANNEL, fixture.context);
    private final List<Message> messages = new ArrayList<>();

    private Message arrives() {
        fixture.now = fixture.now.plusSeconds(60);
        Message message = fixture.arrives("BO", "");
        messages.add(message);
        return message;
    }

    private void moderate() {
        fixture.apply("{'type':'ServerUpdate','id':'S','data':{'default_permissions':77023155200},'clear':[]}");
    }

    private MenuAction action(String id) {
        return selection.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginsWithTheFirstMessageAndEnds() {
        assertThat(selection.active()).isFalse();
        String id = arrives().id();
        selection.toggle(id);
        assertThat(selection.chosen().get()).containsExactly(id);
        selection.toggle(id);
        assertThat(selection.chosen().get()).isEmpty();
        assertThat(action("selection-copy").disabledReason()).isEqualTo("Select messages first");
        selection.end();
        assertThat(selection.active()).isFalse();
    }

    @Test
    void takesAllBetweenInBothDirections() {
        fixture.context.commands().messages().loadLatest(ChatFixture.CHANNEL);
        for (int i = 0; i < 5; i++) {
            arrives();
        }
        selection.toggle(messages.get(3).id());
        selection.extendTo(messages.get(1).id());
        assertThat(selection.chosen().get())
                .containsExactlyInAnyOrder(
                        messages.get(1).id(),
                        messages.get(2).id(),
                        messages.get(3).id());
        selection.extendTo(messages.get(4).id());
        assertThat(selection.chosen().get()).hasSize(4);
    }

    @Test
    void leavesOutWhatTheServerWrote() {
        Message system = fixture.arrives("00000000000000000000000000", ",'system':{'type':'user_joined','id':'BO'}");
        selection.toggle(system.id());
        assertThat(selection.active()).isFalse();
    }

    @Test
    void endsWhenAllAreDeleted() {
        String id = arrives().id();
        selection.toggle(id);
        fixture.apply("{'type':'MessageDelete','id':'" + id + "','channel':'C'}");
        assertThat(selection.active()).isFalse();
    }

    @Test
    void deletingNeedsThePermissionAndYoungMessages() {
        selection.toggle(arrives().id());
        assertThat(action("selection-delete").disabledReason()).isEqualTo("You need the permission “Manage messages”");
        moderate();
        assertThat(action("selection-delete").enabled()).isTrue();
        fixture.now = fixture.now.plus(Duration.ofDays(8));
        assertThat(action("selection-delete").disabledReason())
                .isEqualTo("Only messages of the last seven days can be deleted together");
    }

    @Test
    void copiesInTheOrderOfWriting() {
        Message first = arrives();
        Message second = arrives();
        selection.toggle(second.id());
        selection.toggle(first.id());
        action("selection-copy").run();
        assertThat(fixture.copied.getFirst().lines()).hasSize(2).allMatch(line -> line.startsWith("Bo, "));
        assertThat(selection.active()).isFalse();
    }

    @Test
    void forwardsAllInOrder() {
        Message first = arrives();
        Message second = arrives();
        selection.toggle(second.id());
        selection.toggle(first.id());
        action("selection-forward").run();
        assertThat(fixture.opened)
                .containsExactly(new Destination.Forward(ChatFixture.CHANNEL, List.of(first.id(), second.id())));
    }
}
