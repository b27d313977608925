package chat.holt.ui.chat.search;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FoundMessages;
import chat.holt.json.Json;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.MessageSort;
import chat.holt.model.SearchMessages;
import chat.holt.threading.Task;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.found.FoundRow;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

/// What one types, where it is looked for, and what shows of it.
class SearchViewModelTest {
    private static final String FOUND = "01KAJ0000000000000000000AB";

    private final ChatFixture chat = new ChatFixture();
    private final ObservableList<String> recent = FXCollections.observableArrayList();
    private final Set<String> gated = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private final List<SearchMessages> searches = new ArrayList<>();
    private final SearchContext context = new SearchContext(chat.context, gated::contains, recent);
    private final SearchViewModel search;

    SearchViewModelTest() {
        chat.apply("{'type':'ChannelCreate','channel_type':'TextChannel','_id':'C2','server':'S','name':'trips',"
                + "'last_message_id':'" + FOUND + "'}");
        chat.apply("{'type':'ChannelCreate','channel_type':'DirectMessage','_id':'D','active':true,"
                + "'recipients':['ME','CID']}");
        chat.searches = (channel, wanted) -> {
            asked.add(channel);
            searches.add(wanted);
            Task<FoundMessages> task = new Task<>();
            task.succeed(page(channel));
            return task;
        };
        search = new SearchViewModel(new Place("S", "C"), context);
    }

    @Test
    void searchesTheOpenChannelFirst() {
        type("rope");
        search.input().submit();
        assertThat(asked).containsExactly("C");
        assertThat(search.rows()).extracting(FoundRow::place).containsExactly("");
    }

    @Test
    void searchesTheWholeServerTheLivelyChannelsFirst() {
        type("rope");
        search.scope().set(SearchScope.SERVER);
        search.input().submit();
        assertThat(asked).containsExactly("C2", "C");
        assertThat(search.rows()).extracting(FoundRow::place).contains("#trips");
    }

    @Test
    void searchesConversationsFromHome() {
        SearchViewModel home = new SearchViewModel(Place.HOME, context);
        home.input().text().set("rope");
        home.input().submit();
        assertThat(home.scopes()).containsExactly(SearchScope.CONVERSATIONS);
        assertThat(asked).containsExactly("D");
        assertThat(home.rows()).extracting(FoundRow::place).containsExactly("Cid");
    }

    @Test
    void looksNeitherBehindGatesNorWhereOneMayNotRead() {
        gated.add("C2");
        type("rope");
        search.scope().set(SearchScope.SERVER);
        search.input().submit();
        assertThat(asked).containsExactly("C");
    }

    @Test
    void filtersThatAreTypedBecomeChips() {
        type("from:bo rope ");
        search.input().absorb();
        assertThat(search.input().filters()).containsExactly(new SearchFilter.From("BO", "Bo"));
        assertThat(search.input().text().get()).isEqualTo("rope ");
        search.input().submit();
        assertThat(searches.getFirst().query()).isEqualTo("rope");
        assertThat(recent).containsExactly("rope from:Bo");
    }

    @Test
    void wrongFiltersAreNotSearched() {
        type("rope from:nobody");
        search.input().submit();
        assertThat(asked).isEmpty();
        assertThat(search.input().error().get()).contains("nobody");
        assertThat(search.input().text().get()).isEqualTo("rope from:nobody");
        type("x".repeat(65));
        search.input().submit();
        assertThat(search.input().error().get()).contains("64");
        assertThat(asked).isEmpty();
    }

    @Test
    void inLeadsElsewhere() {
        type("rope in:trips");
        search.input().submit();
        assertThat(asked).containsExactly("C2");
        assertThat(search.rows()).extracting(FoundRow::place).containsExactly("#trips");
    }

    @Test
    void suggestsFiltersThenWhatMayFollow() {
        type("rope fr");
        assertThat(search.input().suggestions()).extracting(Suggestion::text).containsExactly("from:");
        search.input().step(1);
        assertThat(search.input().take(false)).isTrue();
        assertThat(search.input().text().get()).isEqualTo("rope from:");
        assertThat(search.input().rewritten().get()).isEqualTo(1);
        type("rope from:b");
        assertThat(search.input().suggestions()).extracting(Suggestion::text).containsExactly("Bo");
        search.input().take(true);
        assertThat(search.input().filters()).containsExactly(new SearchFilter.From("BO", "Bo"));
        assertThat(search.input().rewritten().get()).isEqualTo(2);
        assertThat(asked).containsExactly("C");
    }

    @Test
    void widensWhereNothingIsFound() {
        type("rope");
        search.input().submit();
        assertThat(search.canWiden()).isTrue();
        search.widen();
        assertThat(asked).containsExactly("C", "C2", "C");
        assertThat(search.canWiden()).isFalse();
    }

    @Test
    void offersWhatWasLookedForBefore() {
        recent.setAll("stove has:image");
        search.input().suggest();
        List.copyOf(search.input().suggestions()).stream()
                .filter(suggestion -> suggestion.text().startsWith("stove"))
                .forEach(suggestion -> suggestion.take().run());
        assertThat(searches.getFirst().query()).isEqualTo("stove");
        assertThat(search.input().filters()).containsExactly(new SearchFilter.Has(SearchFilter.What.IMAGE));
        search.input().forgetRecent();
        assertThat(recent).isEmpty();
    }

    @Test
    void relevanceOrdersOneChannelOnly() {
        search.sort().set(MessageSort.RELEVANCE);
        type("rope");
        search.input().submit();
        assertThat(searches.getLast().sort()).isEqualTo(MessageSort.RELEVANCE);
        search.scope().set(SearchScope.SERVER);
        assertThat(search.sorts()).doesNotContain(MessageSort.RELEVANCE);
        assertThat(searches.getLast().sort()).isEqualTo(MessageSort.LATEST);
    }

    @Test
    void staysWhileOneGoesThroughWhatWasFound() {
        search.at(new Place("S", "C2"));
        assertThat(search.channelId().get()).isEqualTo("C2");
        type("rope");
        search.input().submit();
        search.at(new Place("S", "C"));
        assertThat(search.channelId().get()).isEqualTo("C2");
        assertThat(search.rows()).hasSize(1);
        search.open(search.rows().getFirst());
        assertThat(chat.opened).contains(new Destination.OpenChannel("C2", FOUND));
        assertThat(search.actions(search.rows().getFirst()))
                .extracting(MenuAction::id)
                .containsExactly("found-open", "found-copy-text", "found-copy-link");
    }

    private void type(String text) {
        search.input().text().set(text);
    }

    private FoundMessages page(String channel) {
        String id = channel.equals("C2") ? FOUND : FOUND.replace('B', channel.charAt(0));
        String json =
                "{'_id':'" + id + "','channel':'" + channel + "','author':'BO','content':'a rope','mentions':['ME'],"
                        + "'attachments':[{'_id':'F','tag':'attachments','filename':'a','metadata':{'type':'Image','width':1,"
                        + "'height':1},'content_type':'x','size':1}]}";
        Message message = Json.mapper().readValue(json.replace('\'', '"'), Message.class);
        var cells = chat.store
                .replies()
                .found(channel, new MessagePage(List.of(message), List.of(), null), chat.store.revision());
        return new FoundMessages(cells, id, false);
    }
}
