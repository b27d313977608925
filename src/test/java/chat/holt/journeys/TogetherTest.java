package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Two people with a Holt each, of which one is the window: what one does, the other sees at once.
class TogetherTest extends Journey {

    @Test
    void messagesGoBackAndForth() throws Exception {
        OtherHolt bo = other("Bo");
        String channel = channel("General");
        bo.result(bo.commands().messages().loadLatest(channel));
        bo.result(bo.commands().messages().send(channel, "The stove works.", List.of()));
        seeText("The stove works.");

        press("#composer");
        write("And burns.\n");
        bo.until("the answer", () -> newest(bo, channel).equals("And burns."));
    }

    private static String newest(OtherHolt holt, String channel) {
        var messages = holt.store().timeline(channel).messages();
        var last = messages.isEmpty() ? null : messages.getLast().get();
        return last == null ? "" : Objects.requireNonNullElse(last.content(), "");
    }

    @Test
    void aNewOrderOfRolesIsSeen() throws Exception {
        OtherHolt bo = other("Bo");
        press("#server-header");
        press("#server-roles-row");
        see("#settings-roles");
        List<String> order =
                new ArrayList<>(rolesByRank().stream().map(role -> role.id()).toList());
        order.add(2, order.removeLast());
        bo.result(bo.commands().roles().reorder(server(), order, null));
        until("the new order on screen", () -> texts("#roles", ".role-row-name").indexOf("Newcomers") == 2);
    }

    @Test
    void kicksAreSeen() throws Exception {
        OtherHolt bo = other("Bo");
        String server = server();
        until("Cid", () -> texts("#members", ".member-name").contains("Cid"));
        bo.result(bo.commands().members().kick(server, user("Cid"), "too many links"));
        until("Cid to be gone", () -> !texts("#members", ".member-name").contains("Cid"));

        see("#rail-server-" + server);
        bo.result(bo.commands().members().kick(server, user("Ada"), null));
        miss("#rail-server-" + server);
        see("#home-list");
        assertThat(ask(() -> store().servers().isEmpty())).isTrue();
    }
}
