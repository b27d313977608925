package chat.holt.ui.chat.invites;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.InviteResponse;
import chat.holt.threading.Task;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.invites.ShownInvite.State;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.people.LiveMentions;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitesViewModelTest {
    private final ChatFixture fixture = new ChatFixture();
    private final Map<String, Task<InviteResponse>> answers = new LinkedHashMap<>();
    private InvitesViewModel invites;

    @BeforeEach
    void open() {
        fixture.ready();
        fixture.previews = code -> {
            answers.put(code, new Task<>());
            return answers.get(code);
        };
        invites = new InvitesViewModel(
                fixture.context,
                new LiveMentions(
                        "S",
                        fixture.store,
                        fixture.context.commands().users(),
                        fixture.context.navigator(),
                        "https://app.example"));
    }

    private List<InviteViewModel> in(String text) {
        return invites.of(Markdown.parse(text));
    }

    private static InviteResponse server(String id) {
        return new InviteResponse.ToServer(
                "A", id, "Marmots", null, null, null, "C9", "lounge", null, "Bo", null, 1204, Map.of());
    }

    @Test
    void onlyInvitesThatOneSeesHaveCards() {
        assertThat(in("https://stt.gg/AA and **https://app.example/invite/BB**\n> https://stt.gg/AA"))
                .extracting(InviteViewModel::code)
                .containsExactly("AA", "BB");
        assertThat(in("`https://stt.gg/CC` ||https://stt.gg/DD|| https://else.example/invite/EE"))
                .isEmpty();
    }

    @Test
    void leadsToWhereOneIsNotYet() {
        InviteViewModel invite = in("https://stt.gg/AA").getFirst();
        assertThat(invite.shown().get().state()).isEqualTo(State.ASKING);
        answers.get("AA").succeed(server("S9"));
        assertThat(invite.shown().get())
                .isEqualTo(new ShownInvite(State.OUTSIDE, "S9", "Marmots", "1,204 members", null));
        invite.act();
        assertThat(fixture.opened).containsExactly(new Destination.Join("AA"));
    }

    @Test
    void opensWhereOneIsAlready() {
        InviteViewModel invite = in("https://stt.gg/AA").getFirst();
        answers.get("AA").succeed(server("S"));
        assertThat(invite.shown().get().state()).isEqualTo(State.INSIDE);
        invite.act();
        assertThat(fixture.opened).containsExactly(new Destination.OpenServer("S"));
        fixture.apply("{'type':'ServerDelete','id':'S'}");
        assertThat(invite.shown().get().state()).isEqualTo(State.OUTSIDE);
    }

    @Test
    void asksAgainOnlyWhenTold() {
        InviteViewModel invite = in("https://stt.gg/AA").getFirst();
        answers.get("AA").fail(new IOException("unplugged"));
        assertThat(invite.shown().get().state()).isEqualTo(State.UNANSWERED);
        assertThat(in("https://stt.gg/AA")).containsExactly(invite);
        assertThat(fixture.asked).containsExactly("invite AA");
        invite.act();
        assertThat(fixture.asked).containsExactly("invite AA", "invite AA");
    }

    @Test
    void howeverManyThereAreFewAreAskedFor() {
        List<InviteViewModel> all = new ArrayList<>(
                in("https://stt.gg/A1 https://stt.gg/A2 https://stt.gg/A3 " + "https://stt.gg/A4 https://stt.gg/A5"));
        assertThat(all).hasSize(InvitesViewModel.MOST_OF_A_MESSAGE);
        assertThat(answers.keySet()).containsExactly("A1", "A2");
        answers.get("A1").succeed(server("S9"));
        assertThat(answers.keySet()).containsExactly("A1", "A2", "A3");
        for (int i = 0; i < InvitesViewModel.MOST_KEPT; i++) {
            in("https://stt.gg/B" + i);
        }
        assertThat(in("https://stt.gg/A1")).doesNotContain(all.getFirst());
    }
}
