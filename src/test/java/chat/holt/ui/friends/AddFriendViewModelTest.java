package chat.holt.ui.friends;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.ErrorType;
import chat.holt.rest.ApiException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class AddFriendViewModelTest {
    private final FriendsSample sample = new FriendsSample();
    private final AddFriendViewModel adding = new AddFriendViewModel(sample.context);

    @ParameterizedTest
    @ValueSource(strings = {"ada#1234", " ada#1234\n", "@ada#1234", "ada # 1234", "@ ada #1234 "})
    void takesNamesAsPeopleWriteThem(String typed) {
        ask(typed);
        assertThat(sample.users.calls).containsExactly("request ada#1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "#1234", "ada#12", "ada#12345", "ada#12a4"})
    void saysWhatIsMissing(String typed) {
        ask(typed);
        assertThat(sample.users.calls).isEmpty();
        assertThat(problem()).contains("ada#1234");
        assertThat(adding.typed().get()).isEqualTo(typed);
    }

    @Test
    void forgetsTheProblemWhenItIsCorrected() {
        ask("ada");
        adding.typed().set("ada#");
        assertThat(problem()).isEmpty();
    }

    @Test
    void tellsOfSuccess() {
        ask("ada#1234");
        sample.users.answer.succeed(null);
        assertThat(adding.notice().get()).isEqualTo("You asked ada#1234. The request waits under Pending.");
        assertThat(adding.typed().get()).isEmpty();
        adding.typed().set("b");
        assertThat(adding.notice().get()).isEmpty();
    }

    @Test
    void tellsWhenThatWasTheirWishToo() {
        ask("asker#0001");
        sample.relate("ASKER", "Friend");
        sample.users.answer.succeed(null);
        assertThat(adding.notice().get()).startsWith("You and asker#0001 are friends now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AlreadyFriends     | You are already friends.
            AlreadySentRequest | You already sent this person a friend request.
            Blocked            | You blocked this person. Unblock them first.
            BlockedByOther     | This person does not accept requests from you.
            NotFound           | Nobody here is called bo#0001. Check the spelling and the digits.
            UnknownUser        | Nobody here is called bo#0001. Check the spelling and the digits.
            NoEffect           | That is your own name.
            IsBot              | bo#0001 is a bot. Bots cannot be friends.
            InvalidProperty    | Add # and the four digits after the name, such as ada#1234.
            """)
    void everyRefusalHasItsSentence(String type, String sentence) {
        ask("bo#0001");
        sample.users.answer.fail(new ApiException(ErrorType.of(type)));
        assertThat(problem()).isEqualTo(sentence);
        assertThat(adding.typed().get()).isEqualTo("bo#0001");
    }

    @Test
    void namesTheLimitOfTheServer() {
        ask("bo#0001");
        sample.users.answer.fail(new ApiException(
                400,
                ErrorType.TOO_MANY_PENDING_FRIEND_REQUESTS,
                JsonNodeFactory.instance.objectNode().put("max", 5)));
        assertThat(problem()).isEqualTo("You have 5 open friend requests, as many as allowed. Cancel one first.");
    }

    @Test
    void keepsWhatWasTypedWhenUnplugged() {
        ask("bo#0001");
        sample.users.answer.fail(new IOException("unplugged"));
        assertThat(problem()).isNotEmpty();
        assertThat(adding.typed().get()).isEqualTo("bo#0001");
    }

    @Test
    void knowsItsOwnName() {
        ask("ME#0001");
        assertThat(problem()).isEqualTo("That is your own name.");
        assertThat(sample.users.calls).isEmpty();
        adding.copyMyTag();
        assertThat(sample.copied).containsExactly("me#0001");
    }

    @Test
    void tellsOfTheLimitOnceItComesNear() {
        assertThat(adding.limit().get()).isEmpty();
        request(8);
        assertThat(adding.limit().get()).startsWith("8 of 10 open requests used.");
        request(10);
        assertThat(adding.limit().get()).startsWith("You have 10 open friend requests");
        ask("bo#0001");
        assertThat(sample.users.calls).isEmpty();
        assertThat(problem()).startsWith("You have 10 open friend requests");
    }

    @Test
    void answeringIsPossibleAtTheLimit() {
        request(10);
        ask("asker#0001");
        assertThat(sample.users.calls).containsExactly("request asker#0001");
    }

    @Test
    void keepsWhatWasTypedWhileOneIsElsewhere() {
        adding.typed().set("ada#12");
        adding.close();
        assertThat(new AddFriendViewModel(sample.context).typed().get()).isEqualTo("ada#12");
    }

    private void request(int count) {
        for (int i = 0; i < count; i++) {
            sample.relate("ASKED" + i, "Outgoing");
        }
    }

    private void ask(String typed) {
        adding.typed().set(typed);
        adding.submit();
    }

    private String problem() {
        return adding.attempt().error().get();
    }
}
