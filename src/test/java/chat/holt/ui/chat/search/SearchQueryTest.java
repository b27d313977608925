package chat.holt.ui.chat.search;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.model.Message;
import chat.holt.model.MessageSort;
import chat.holt.model.SearchMessages;
import chat.holt.model.Ulid;
import chat.holt.ui.chat.search.SearchFilter.What;
import chat.holt.ui.chat.search.SearchFilter.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is asked of the server and what is sifted out of its answers.
class SearchQueryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final SearchQuery.Seeker ME = new SearchQuery.Seeker("ME", List.of("guide"));

    @Test
    void asksForWordsOrPinsButNeverBoth() {
        SearchMessages words = query("rope", new SearchFilter.Has(What.PIN)).page(null);
        assertThat(words.query()).isEqualTo("rope");
        assertThat(words.pinned()).isNull();
        SearchMessages pins = query("", new SearchFilter.Has(What.PIN)).page(null);
        assertThat(pins.query()).isNull();
        assertThat(pins.pinned()).isTrue();
    }

    @Test
    void pagesFromTheLastMessage() {
        assertThat(query("rope").page("EDGE").before()).isEqualTo("EDGE");
        SearchMessages onwards = new SearchQuery("rope", List.of(), MessageSort.OLDEST, BERLIN).page("EDGE");
        assertThat(onwards.after()).isEqualTo("EDGE");
        assertThat(onwards.before()).isNull();
        assertThat(new SearchQuery("rope", List.of(), MessageSort.RELEVANCE, BERLIN).pages())
                .isFalse();
    }

    @Test
    void daysBeginWhereOneIs() {
        SearchQuery on = query("", new SearchFilter.Day(When.ON, LocalDate.of(2026, 5, 3)));
        assertThat(Ulid.time(Objects.requireNonNull(on.after()))).isEqualTo(Instant.parse("2026-05-02T22:00:00Z"));
        assertThat(Ulid.time(Objects.requireNonNull(on.before()))).isEqualTo(Instant.parse("2026-05-03T22:00:00Z"));
        SearchQuery after = query("", new SearchFilter.Day(When.AFTER, LocalDate.of(2026, 5, 3)));
        assertThat(Ulid.time(Objects.requireNonNull(after.after()))).isEqualTo(Instant.parse("2026-05-03T22:00:00Z"));
        assertThat(after.before()).isNull();
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void eachKindHoldsForItsMessageOnly(What what) {
        String is = switch (what) {
            case LINK -> "'content':'see https://a.example'";
            case IMAGE -> file("Image", ",'width':1,'height':1");
            case FILE -> file("File", "");
            case VIDEO -> file("Video", ",'width':1,'height':1");
            case AUDIO -> file("Audio", "");
            case EMBED -> "'embeds':[{'type':'Text','title':'a'}]";
            case PIN -> "'pinned':true";
            case REACTION -> "'reactions':{'x':['ME']}";
            case MENTION -> "'mentions':['BO']";
        };
        SearchQuery query = query("", new SearchFilter.Has(what));
        assertThat(query.holds(message(is), ME)).isTrue();
        assertThat(query.holds(message("'content':'plain'"), ME)).isFalse();
    }

    @Test
    void mentionsOfOneselfCountInAnyWay() {
        SearchQuery query = query("", new SearchFilter.Mentions("ME", "Ada"));
        assertThat(query.holds(message("'mentions':['ME']"), ME)).isTrue();
        assertThat(query.holds(message("'role_mentions':['guide']"), ME)).isTrue();
        assertThat(query.holds(message("'flags':4"), ME)).isTrue();
        assertThat(query.holds(message("'mentions':['BO']"), ME)).isFalse();
    }

    @Test
    void authorsAreAlternativesAndOtherKindsAddUp() {
        SearchQuery query = query(
                "",
                new SearchFilter.From("BO", "Bo"),
                new SearchFilter.From("CID", "Cid"),
                new SearchFilter.Has(What.PIN));
        assertThat(query.holds(message("'author':'CID','pinned':true"), ME)).isTrue();
        assertThat(query.holds(message("'author':'CID'"), ME)).isFalse();
        assertThat(query.holds(message("'author':'DORA','pinned':true"), ME)).isFalse();
    }

    @Test
    void phrasesMustStandSo() {
        SearchQuery query = query("\"Red markers\" route");
        assertThat(query.holds(message("'content':'the red markers'"), ME)).isTrue();
        assertThat(query.holds(message("'content':'markers, red'"), ME)).isFalse();
        assertThat(query.terms()).containsExactly("red markers", "route");
        assertThat(query.sifts()).isTrue();
    }

    private static SearchQuery query(String words, SearchFilter... filters) {
        return new SearchQuery(words, List.of(filters), MessageSort.LATEST, BERLIN);
    }

    private static String file(String kind, String more) {
        return "'attachments':[{'_id':'F','tag':'attachments','filename':'a','metadata':{'type':'" + kind + "'" + more
                + "},'content_type':'x','size':1}]";
    }

    private static Message message(String fields) {
        String author = fields.contains("'author'") ? "" : "'author':'BO',";
        String json = "{'_id':'01KAJ0000000000000000000AB','channel':'C'," + author + fields + "}";
        return Json.mapper().readValue(json.replace('\'', '"'), Message.class);
    }
}
