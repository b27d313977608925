package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.model.ReplyIntent;
import chat.holt.model.SendMessage;
import chat.holt.model.Ulid;
import chat.holt.rest.Api;
import chat.holt.ui.kit.rows.AnchoredListView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Reading in a channel with many messages: up into its past, from place to place, and what is new.
@BuiltInOnly("the sample community")
class HistoryTest extends Journey {

    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

    @Override
    Community community(Host run) throws Exception {
        return SampleCommunity.in(folder.resolve("instance"));
    }

    private AnchoredListView<?> list() {
        return lookup("#messages").query();
    }

    private List<String> loaded(String channel) {
        return ask(() -> store().timeline(channel).messages().stream()
                .map(cell -> cell.id())
                .toList());
    }

    private void open(String channel) {
        press("#channel-" + channel);
        until("messages", () -> store().timeline(channel).messages().size() >= 50 && list().firstVisible() != null);
    }

    /// How far below the top of the list a message begins, in px.
    private record Top(String id, double y) {}

    private @Nullable Double top(String id) {
        Node cell = list().cell(id);
        return cell == null ? null : cell.getLayoutY();
    }

    private boolean shows(Node list, @Nullable String id) {
        Node cell = id == null ? null : ((AnchoredListView<?>) list).cell(id);
        return cell != null && cell.isVisible();
    }

    private static Message send(Api as, String channel, SendMessage message) throws Exception {
        return as.messages().send(channel, message, Ulid.next());
    }

    @Test
    void readsUpAndJumps() throws Exception {
        Api cid = api("Cid");
        String lounge = channel("lounge");
        LocalDate today = LocalDate.now();
        Message old = firstFrom(cid, lounge, today.minusDays(60));
        Message answer = send(
                cid,
                lounge,
                SendMessage.text("What became of that?", List.of(new ReplyIntent(old.id(), false, false))));
        open(lounge);
        until("the answer", () -> shows(list(), answer.id()));

        // Older ones come above what is read.
        Top oldest = ask(() -> {
            list().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false));
            list().layout();
            String first = store().timeline(lounge).messages().getFirst().id();
            return new Top(first, Objects.requireNonNull(top(first)));
        });
        until(
                "older messages",
                () -> store().timeline(lounge).messages().getFirst().id().compareTo(oldest.id()) < 0);
        assertThat(ask(() -> top(oldest.id()))).isEqualTo(oldest.y());

        // To what a reply answers, and back with what came meanwhile.
        press("#jump-to-present");
        until("the answer", () -> shows(list(), answer.id()));
        clickOn(from(list().cell(answer.id())).lookup(".reply-line").<Node>query());
        until("the original", () -> shows(list(), old.id()));
        Node cell = Objects.requireNonNull(list().cell(old.id()));
        assertThat(cell.getPseudoClassStates()).contains(HIGHLIGHTED);
        picture("original");
        send(cid, lounge, SendMessage.text("Nobody?", List.of()));
        Message newest = send(cid, lounge, SendMessage.text("Well then.", List.of()));
        until("two", () -> lookup("#jump-to-present").queryLabeled().getText().equals("2 new messages"));

        // To a day, away and back again.
        clickOn(lookup(".divider-word").queryAll().stream()
                .filter(word -> word.getParent().isVisible() && place(list()).contains(place(word)))
                .findFirst()
                .orElseThrow());
        see("#jump-to-date");
        picture("date");
        press("#date-month");
        miss("#jump-to-date");
        String read = firstFrom(cid, lounge, today.minusMonths(1)).id();
        until("the day", () -> read.equals(firstInView(lounge)));
        Double place = ask(() -> top(read));
        press("#channel-" + channel("trips"));
        until("the other channel", () -> !shows(list(), read) && list().firstVisible() != null);
        press("#channel-" + lounge);
        until("the place", () -> shows(list(), read));
        assertThat(ask(() -> top(read))).isEqualTo(place);

        press("#jump-to-present");
        until("the newest", () -> shows(list(), newest.id()));
        miss("#jump-to-present");
    }

    private @Nullable String firstInView(String channel) {
        return store().timeline(channel).messages().stream()
                .map(cell -> cell.id())
                .filter(id -> shows(list(), id)
                        && place(list().cell(id)).getMinY() >= place(list()).getMinY())
                .findFirst()
                .orElse(null);
    }

    /// The first message of a day, or after it if there was none.
    private static Message firstFrom(Api as, String channel, LocalDate day) throws Exception {
        String place = Ulid.floor(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        return as.messages().after(channel, place, 1).messages().getFirst();
    }

    @Test
    void marksWhatIsNew() throws Exception {
        Api cid = api("Cid");
        String lounge = channel("lounge");
        open(lounge);
        press("#channel-" + channel("trips"));
        until(
                "the other channel",
                () -> store().timeline(channel("trips")).messages().size() >= 50);
        for (int i = 1; i <= 40; i++) {
            send(cid, lounge, SendMessage.text("News " + i, List.of()));
        }
        press("#channel-" + lounge);
        see("#unseen-bar");
        assertThat(this.<Labeled>see("#jump-to-unread").getText()).startsWith("40 new messages since");
        picture("unseen");
        press("#jump-to-unread");
        see(".divider-cell:new");
        miss("#unseen-bar");
        picture("new");
        push(KeyCode.ESCAPE);
        miss(".divider-cell:new");
        assertThat(ask(() -> store().unread(lounge).get().unread())).isFalse();
    }
}
