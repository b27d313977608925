package chat.holt.ui.chat.pins;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FoundMessages;
import chat.holt.json.Json;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.SearchMessages;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.found.FoundRow;
import chat.holt.ui.kit.MenuAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is pinned in a channel while others pin and unpin.
class PinsViewModelTest {
    private final ChatFixture chat = new ChatFixture();
    private final Store store = chat.store;
    private final List<String> asked = chat.asked;
    private final List<MenuAction> undo = new ArrayList<>();
    private Task<FoundMessages> answer = new Task<>();
    private final List<SearchMessages> pages = new ArrayList<>();
    private final PinsViewModel pins;

    PinsViewModelTest() {
        chat.apply("{'type':'ChannelCreate','channel_type':'DirectMessage','_id':'D','active':true,"
                + "'recipients':['ME','BO']}");
        chat.searches = (channel, search) -> {
            pages.add(search);
            answer = new Task<>();
            return answer;
        };
        pins = of("D");
    }

    private PinsViewModel of(String channelId) {
        return new PinsViewModel(channelId, chat.context, (said, action) -> undo.add(action));
    }

    @Test
    void asksOnceWhenWanted() {
        assertThat(asked).isEmpty();
        pins.want();
        pins.want();
        assertThat(asked).containsExactly("search D");
        assertThat(pins.loaded().get()).isFalse();
        answer("P2", "P1");
        assertThat(ids()).containsExactly("P2", "P1");
        assertThat(pins.loaded().get()).isTrue();
    }

    @Test
    void whatIsUnpinnedOrDeletedGoesAtOnce() {
        pins.want();
        answer("P3", "P2", "P1");
        chat.apply("{'type':'MessageUpdate','id':'P2','channel':'D','data':{},'clear':['Pinned']}");
        chat.apply("{'type':'MessageDelete','id':'P1','channel':'D'}");
        assertThat(ids()).containsExactly("P3");
    }

    @Test
    void asksAgainWhenSomethingIsPinnedThatIsNotKnown() {
        pins.want();
        answer("P1");
        chat.apply("{'type':'MessageUpdate','id':'P0','channel':'D','data':{'pinned':true},'clear':[]}");
        assertThat(asked).hasSize(2);
        answer("P1", "P0");
        assertThat(ids()).containsExactly("P1", "P0");
    }

    @Test
    void pinsInOtherChannelsDoNotMatter() {
        pins.want();
        answer("P1");
        chat.apply("{'type':'MessageUpdate','id':'X','channel':'G','data':{'pinned':true},'clear':[]}");
        assertThat(asked).hasSize(1);
    }

    @Test
    void unpinsAndTakesThatBack() {
        pins.want();
        answer("P1");
        pins.onCard(pins.rows().getFirst()).getFirst().run();
        assertThat(asked).contains("unpin P1");
        undo.getFirst().run();
        assertThat(asked).anyMatch(said -> said.startsWith("pin "));
    }

    @Test
    void saysWhoMayNotUnpin() {
        MenuAction unpin = of("C").onCard(new FoundRow("P1", "C", "S", "")).getFirst();
        assertThat(unpin.disabledReason()).contains("Manage messages");
        unpin.run();
        assertThat(asked).isEmpty();
    }

    @Test
    void asksForPageAfterPage() {
        pins.want();
        answer(true, "P9", "P8");
        assertThat(asked).containsExactly("search D", "search D");
        assertThat(pages).extracting(SearchMessages::before).containsExactly(null, "P8");
        answer("P7");
        assertThat(ids()).containsExactly("P9", "P8", "P7");
        assertThat(asked).hasSize(2);
    }

    private List<String> ids() {
        return pins.rows().stream().map(FoundRow::messageId).toList();
    }

    private void answer(String... ids) {
        answer(false, ids);
    }

    private void answer(boolean more, String... ids) {
        List<Message> messages = Arrays.stream(ids)
                .map(id -> Json.mapper()
                        .readValue(
                                ("{'_id':'" + id + "','channel':'D','author':'BO','content':'text','pinned':true}")
                                        .replace('\'', '"'),
                                Message.class))
                .toList();
        chat.history.addAll(messages);
        MessagePage page = new MessagePage(messages, List.of(), null);
        answer.succeed(
                new FoundMessages(store.replies().found("D", page, store.revision()), ids[ids.length - 1], more));
    }
}
