package chat.holt.ui.chat.search;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FoundMessages;
import chat.holt.json.Json;
import chat.holt.model.ErrorType;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.MessageSort;
import chat.holt.model.Ulid;
import chat.holt.rest.ApiException;
import chat.holt.threading.Task;
import chat.holt.ui.chat.ChatFixture;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Searching many channels while some of them make trouble.
class SearchRunTest {
    private final ChatFixture chat = new ChatFixture();
    private final Map<String, Task<FoundMessages>> open = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    SearchRunTest() {
        chat.searches = (channel, search) -> {
            asked.add(channel + (search.before() == null ? "" : " before " + search.before()));
            Task<FoundMessages> task = new Task<>();
            open.put(channel, task);
            return task;
        };
        IntStream.rangeClosed(1, 5)
                .forEach(i -> chat.apply("{'type':'ChannelCreate','channel_type':'TextChannel','_id':'C" + i
                        + "','server':'S','name':'c" + i + "'}"));
    }

    @Test
    void asksFewAtATimeAndSaysHowFarItIs() {
        SearchRun run = start(words("rope"));
        assertThat(open.keySet()).containsExactly("C1", "C2", "C3");
        answer("C2", false, id(5));
        assertThat(open.keySet()).containsExactly("C1", "C3", "C4");
        SearchProgress progress = run.progress().get();
        assertThat(progress.searched()).isEqualTo(1);
        assertThat(progress.channels()).isEqualTo(5);
        assertThat(progress.running()).isTrue();
        Stream.of("C1", "C3", "C4", "C5").forEach(channel -> answer(channel, false));
        assertThat(run.progress().get().running()).isFalse();
        assertThat(run.progress().get().more()).isFalse();
    }

    @Test
    void mergesTheNewestFirstWithoutDoubles() {
        SearchRun run = start(words("rope"));
        answer("C2", false, id(5), id(2));
        answer("C1", false, id(9), id(3), id(1));
        answer("C3", false, id(5), id(7));
        assertThat(ids(run)).containsExactly(id(9), id(7), id(5), id(3), id(2), id(1));
    }

    @Test
    void mergesTheOldestFirst() {
        SearchRun run = start(new SearchQuery("rope", List.of(), MessageSort.OLDEST, ZoneId.of("UTC")));
        answer("C2", false, id(2), id(5));
        answer("C1", false, id(1), id(9));
        assertThat(ids(run)).containsExactly(id(1), id(2), id(5), id(9));
    }

    @Test
    void keepsTheOrderOfRelevance() {
        SearchRun run = new SearchRun(
                chat.context,
                new SearchQuery("rope", List.of(), MessageSort.RELEVANCE, ZoneId.of("UTC")),
                List.of("C1"));
        run.start();
        answer("C1", true, id(2), id(9), id(4));
        assertThat(ids(run)).containsExactly(id(2), id(9), id(4));
        assertThat(run.progress().get().more()).isFalse();
    }

    @Test
    void channelsThatFailAreNamedAndTriedAgain() {
        SearchRun run = start(words("rope"));
        fail(
                "C1",
                new ApiException(
                        403,
                        ErrorType.MISSING_PERMISSION,
                        Json.mapper().valueToTree(Map.of("permission", "ReadMessageHistory"))));
        fail("C2", new IOException("timed out"));
        answer("C3", false, id(3));
        answer("C4", false);
        answer("C5", false);
        SearchProgress progress = run.progress().get();
        assertThat(progress.failed())
                .extracting(SearchProgress.Failed::channelId)
                .containsExactly("C1", "C2");
        assertThat(progress.failed())
                .allSatisfy(failed -> assertThat(failed.reason()).isNotEmpty());
        assertThat(progress.searched()).isEqualTo(3);
        assertThat(progress.running()).isFalse();
        asked.clear();
        run.retry();
        assertThat(asked).containsExactly("C1", "C2");
        answer("C1", false, id(4));
        assertThat(ids(run)).containsExactly(id(4), id(3));
    }

    @Test
    void waitsWhenTheServerAsksForIt() {
        SearchRun run = start(words("rope"));
        fail("C1", new ApiException(429, ErrorType.UNKNOWN, Json.mapper().valueToTree(Map.of("retry_after", "4000"))));
        assertThat(run.progress().get().failed()).isEmpty();
        asked.clear();
        chat.delays.advance(Duration.ofMillis(3999));
        assertThat(asked).isEmpty();
        chat.delays.advance(Duration.ofMillis(1));
        assertThat(asked).containsExactly("C1");
    }

    @Test
    void channelsThatVanishAreForgotten() {
        SearchRun run = start(words("rope"));
        answer("C1", false, id(1));
        chat.apply("{'type':'ChannelDelete','id':'C1'}");
        assertThat(ids(run)).isEmpty();
        fail("C2", new ApiException(404, ErrorType.NOT_FOUND, Json.mapper().valueToTree(Map.of())));
        assertThat(run.progress().get().channels()).isEqualTo(3);
        assertThat(run.progress().get().failed()).isEmpty();
    }

    @Test
    void stopsAndKeepsWhatIsFound() {
        SearchRun run = start(words("rope"));
        answer("C1", false, id(1));
        Task<FoundMessages> late = Objects.requireNonNull(open.get("C2"));
        run.cancel();
        late.succeed(page("C2", false, id(2)));
        assertThat(ids(run)).containsExactly(id(1));
        SearchProgress progress = run.progress().get();
        assertThat(progress.running()).isFalse();
        assertThat(progress.searched()).isEqualTo(1);
        assertThat(progress.more()).isTrue();
        asked.clear();
        run.further();
        assertThat(asked).containsExactly("C2", "C3", "C4");
    }

    @Test
    void siftsSomePagesAndSaysHowFarBackItLooked() {
        SearchQuery query =
                new SearchQuery("", List.of(new SearchFilter.From("CID", "Cid")), MessageSort.LATEST, ZoneId.of("UTC"));
        SearchRun run = new SearchRun(chat.context, query, List.of("C1"));
        run.start();
        answer("C1", true, id(9), id(8));
        answer("C1", true, id(7), id(6));
        answer("C1", true, id(5), id(4));
        assertThat(asked).containsExactly("C1", "C1 before " + id(8), "C1 before " + id(6));
        assertThat(ids(run)).isEmpty();
        assertThat(run.progress().get().running()).isFalse();
        assertThat(run.progress().get().reach()).isEqualTo(Ulid.time(id(4)));
        run.further();
        assertThat(asked.getLast()).isEqualTo("C1 before " + id(4));
        answer("C1", false);
        assertThat(run.progress().get().reach()).isNull();
        assertThat(run.progress().get().more()).isFalse();
    }

    @Test
    void whatIsDeletedMeanwhileGoes() {
        SearchRun run = start(words("rope"));
        answer("C1", false, id(2), id(1));
        chat.apply("{'type':'MessageDelete','id':'" + id(2) + "','channel':'C1'}");
        assertThat(ids(run)).containsExactly(id(1));
    }

    @Test
    void beginsWithWhatIsLoaded() {
        MessagePage loaded = new MessagePage(
                List.of(message(id(4), "C5", "Stove"), message(id(3), "C5", "A long Rope.")), List.of(), null);
        chat.store.replies().latest("C5", loaded, 50, chat.store.revision());
        SearchRun run = start(words("rope"));
        assertThat(ids(run)).containsExactly(id(3));
    }

    private SearchRun start(SearchQuery query) {
        SearchRun run = new SearchRun(chat.context, query, List.of("C1", "C2", "C3", "C4", "C5"));
        run.start();
        return run;
    }

    private static SearchQuery words(String words) {
        return new SearchQuery(words, List.of(), MessageSort.LATEST, ZoneId.of("UTC"));
    }

    private static List<String> ids(SearchRun run) {
        return run.found().stream().map(Message::id).toList();
    }

    /// The id of a message of a certain day of November.
    private static String id(int day) {
        return Ulid.floor(Instant.parse("2026-11-01T00:00:00Z").plus(Duration.ofDays(day)));
    }

    private void answer(String channel, boolean more, String... ids) {
        Objects.requireNonNull(open.remove(channel)).succeed(page(channel, more, ids));
    }

    private void fail(String channel, Exception problem) {
        Objects.requireNonNull(open.remove(channel)).fail(problem);
    }

    private FoundMessages page(String channel, boolean more, String... ids) {
        List<Message> messages =
                Stream.of(ids).map(id -> message(id, channel, "rope")).toList();
        var cells =
                chat.store.replies().found(channel, new MessagePage(messages, List.of(), null), chat.store.revision());
        return new FoundMessages(cells, ids.length == 0 ? null : ids[ids.length - 1], more);
    }

    private static Message message(String id, String channel, String content) {
        String json = "{'_id':'" + id + "','channel':'" + channel + "','author':'BO','content':'" + content + "'}";
        return Json.mapper().readValue(json.replace('\'', '"'), Message.class);
    }
}
