package chat.holt.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.ui.chat.message.Pointed;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageActionsTest {
    private final ChatFixture fixture = new ChatFixture();
    private final ChatViewModel chat = new ChatViewModel(ChatFixture.CHANNEL, fixture.context);

    private List<MenuAction> of(Message message) {
        return chat.actions(message.id());
    }

    private static List<String> ids(List<MenuAction> actions) {
        return actions.stream().map(MenuAction::id).toList();
    }

    private static MenuAction named(List<MenuAction> actions, String id) {
        return actions.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// `default_permissions` with ManageMessages.
    private void moderate() {
        fixture.apply("{'type':'ServerUpdate','id':'S','data':{'default_permissions':77023155200},'clear':[]}");
    }

    @Test
    void menuOfAnOwnMessageIsInOrder() {
        assertThat(ids(of(fixture.arrives("ME", ""))))
                .containsExactly(
                        "message-reply",
                        "message-forward",
                        "message-unread",
                        "message-copy-text",
                        "separator",
                        "message-react",
                        "message-edit",
                        "message-pin",
                        "separator",
                        "message-select",
                        "separator",
                        "message-delete",
                        "separator",
                        "message-copy-link",
                        "message-copy-id");
    }

    @Test
    void othersMessagesCanBeReportedNotEdited() {
        List<MenuAction> actions = of(fixture.arrives("BO", ""));
        assertThat(ids(actions)).contains("message-report").doesNotContain("message-edit");
        assertThat(named(actions, "message-delete").disabledReason())
                .isEqualTo("You need the permission “Manage messages”");
        assertThat(named(actions, "message-pin").enabled()).isFalse();
    }

    @Test
    void whoManagesMessagesMayPinDeleteAndRemoveReactions() {
        moderate();
        Message message = fixture.arrives("BO", ",'reactions':{'🎉':['BO']}");
        List<MenuAction> actions = of(message);
        assertThat(named(actions, "message-delete").enabled()).isTrue();
        assertThat(named(actions, "message-pin").enabled()).isTrue();
        assertThat(named(actions, "message-remove-reaction").children()).hasSize(1);
        named(actions, "message-remove-reaction").children().getFirst().run();
        named(actions, "message-clear-reactions").run();
        assertThat(fixture.asked).containsExactly("remove reactions 0 🎉");
        assertThat(fixture.opened).containsExactly(new Destination.ClearReactions(ChatFixture.CHANNEL, message.id()));
        chat.skipQuestions(true);
        named(actions, "message-clear-reactions").run();
        assertThat(fixture.asked).containsExactly("remove reactions 0 🎉", "clear reactions 0");
    }

    @Test
    void theToolbarDeletesOnlyWithoutAsking() {
        Message own = fixture.arrives("ME", "");
        Message other = fixture.arrives("BO", "");
        assertThat(ids(chat.toolbarActions(own.id(), false))).doesNotContain("message-delete");
        assertThat(ids(chat.toolbarActions(own.id(), true))).contains("message-delete");
        assertThat(ids(chat.toolbarActions(other.id(), true))).doesNotContain("message-delete");
    }

    @Test
    void pinnedMessagesAreUnpinned() {
        moderate();
        Message message = fixture.arrives("BO", ",'pinned':true");
        named(of(message), "message-unpin").run();
        assertThat(fixture.opened)
                .containsExactly(new Destination.PinMessage(ChatFixture.CHANNEL, message.id(), false));
    }

    @Test
    void shiftPinsAndDeletesWithoutAsking() {
        moderate();
        Message message = fixture.arrives("BO", "");
        chat.skipQuestions(true);
        named(of(message), "message-pin").run();
        named(of(message), "message-delete").run();
        assertThat(fixture.opened).containsExactly(new Destination.DeleteMessage(ChatFixture.CHANNEL, message.id()));
        assertThat(fixture.asked).containsExactly("pin 0");
    }

    @Test
    void keysSayWhyNot() {
        Message message = fixture.arrives("BO", "");
        chat.perform(named(of(message), "message-pin"));
        assertThat(fixture.toasts).containsExactly("Pin…: You need the permission “Manage messages”");
    }

    @Test
    void linksLeadToTheWebClient() {
        Message message = fixture.arrives("BO", "");
        named(of(message), "message-copy-link").run();
        assertThat(fixture.copied).containsExactly("https://app.example/server/S/channel/C/" + message.id());
    }

    @Test
    void linkPointedAtComesFirst() {
        Message message = fixture.arrives("BO", "");
        List<MenuAction> actions =
                chat.actions(message.id(), new Pointed(null, new Destination.Link("https://there.example", "there")));
        assertThat(actions.getFirst().id()).isEqualTo("message-copy-url");
        actions.getFirst().run();
        assertThat(fixture.copied).containsExactly("https://there.example");
    }

    @Test
    void mutedMembersMayNotReply() {
        fixture.apply("{'type':'ServerUpdate','id':'S','data':{'default_permissions':3145728},'clear':[]}");
        assertThat(named(of(fixture.arrives("BO", "")), "message-reply").disabledReason())
                .isEqualTo("You need the permission “Send messages”");
    }

    @Test
    void whatTheServerWroteCanBeNeitherAnsweredNorPinned() {
        Message message = fixture.arrives("00000000000000000000000000", ",'system':{'type':'user_joined','id':'BO'}");
        assertThat(ids(of(message)))
                .containsExactly(
                        "message-unread",
                        "separator",
                        "message-delete",
                        "message-report",
                        "separator",
                        "message-copy-link",
                        "message-copy-id");
    }
}
